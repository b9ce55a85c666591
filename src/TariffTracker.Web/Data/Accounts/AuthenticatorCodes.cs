using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;

namespace TariffTracker.Web.Data.Accounts;

/// <summary>Codes of an authenticator app (RFC 6238: six digits, new every thirty seconds), each of which is accepted once.</summary>
/// <remarks>The framework's own would accept the same code again for as long as it is fresh.</remarks>
internal sealed class AuthenticatorCodes(TimeProvider time) : AuthenticatorTokenProvider<Account>
{
    private const int StepSeconds = 30;
    private const int ModuloOfSixDigits = 1_000_000;
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>True, once, for the code of this step, or of one step earlier or later: clocks differ and people need time.</summary>
    public override async Task<bool> ValidateAsync(string purpose, string token, UserManager<Account> manager, Account user)
    {
        if (await manager.GetAuthenticatorKeyAsync(user) is not { Length: > 0 } key)
        {
            return false;
        }

        var now = time.GetUtcNow().ToUnixTimeSeconds() / StepSeconds;
        for (var step = now - 1; step <= now + 1; step++)
        {
            if (IsSame(CodeOf(key, step), token))
            {
                if (step <= user.LastCodeStep)
                {
                    return false;
                }

                user.LastCodeStep = step;
                return (await manager.UpdateAsync(user)).Succeeded;
            }
        }

        return false;
    }

    /// <summary>The code of a step.</summary>
    [SuppressMessage(
        "Security",
        "CA5350",
        Justification = "Authenticator apps take HMAC-SHA-1 and many nothing else; RFC 6238 holds it safe."
    )]
    public static string CodeOf(string key, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
        HMACSHA1.HashData(FromBase32(key), counter, hash);
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 0xF)..]) & int.MaxValue;
        return (number % ModuloOfSixDigits).ToString("D6", CultureInfo.InvariantCulture);
    }

    private static bool IsSame(string expected, string given) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(given));

    private static byte[] FromBase32(string text)
    {
        var bytes = new List<byte>();
        var (buffer, bits) = (0, 0);
        foreach (var letter in text)
        {
            buffer = (buffer << 5 | Base32.IndexOf(letter, StringComparison.Ordinal)) & 0xFFFF;
            bits += 5;
            if (bits >= 8)
            {
                bits -= 8;
                bytes.Add((byte)(buffer >> bits));
            }
        }

        return [.. bytes];
    }
}
