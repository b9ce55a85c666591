using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;

namespace TariffTracker.Web.Tests.Harness;

/// <summary>An authenticator app, written after RFC 6238 and not after the program.</summary>
public static class AuthenticatorApp
{
    /// <summary>The code it shows at an instant.</summary>
    [SuppressMessage("Security", "CA5350", Justification = "What authenticator apps do.")]
    public static string Code(string key, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(key);
        var number = key.Aggregate(
            BigInteger.Zero,
            (sum, letter) => sum * 32 + "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(letter, StringComparison.Ordinal)
        );
        var secret = new byte[key.Length * 5 / 8];
        var bytes = number.ToByteArray(isUnsigned: true, isBigEndian: true);
        bytes.CopyTo(secret, secret.Length - bytes.Length);
        var step = BitConverter.GetBytes(at.ToUnixTimeSeconds() / 30);
        Array.Reverse(step);
        var hash = HMACSHA1.HashData(secret, step);
        var offset = hash[19] & 15;
        var code = ((hash[offset] & 127) << 24) | (hash[offset + 1] << 16) | (hash[offset + 2] << 8) | hash[offset + 3];
        return (code % 1_000_000).ToString("000000", CultureInfo.InvariantCulture);
    }
}
