using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace TariffTracker.Web.Data.Audit;

/// <summary>One entry of the audit log. Written once, never changed: each holds the fingerprint of the one before.</summary>
public sealed class AuditRow
{
    /// <summary>What the first entry holds in place of a fingerprint before it.</summary>
    public static readonly string BeforeTheFirst = new('0', SHA256.HashSizeInBytes * 2);

    private const string Instant = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    /// <summary>1 for the first entry; each next one is one higher, without gaps.</summary>
    public required int Number { get; init; }

    /// <summary>When it happened, in UTC and whole milliseconds.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who did it; see <see cref="AuditEntry.Who"/>.</summary>
    public required string Who { get; init; }

    /// <summary>What happened.</summary>
    public required AuditKind Kind { get; init; }

    /// <summary>What it happened to.</summary>
    public required string Subject { get; init; }

    /// <summary>More about it.</summary>
    public required string Detail { get; init; }

    /// <summary><see cref="Hash"/> of the entry before.</summary>
    public required string PreviousHash { get; init; }

    /// <summary>SHA-256 of everything above, in lower-case hexadecimal digits.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>Closes the entry with its fingerprint.</summary>
    public AuditRow Sealed()
    {
        Hash = ExpectedHash();
        return this;
    }

    /// <summary>The fingerprint its contents ask for.</summary>
    /// <remarks>Of a JSON list of texts, in which no contents of two fields can be taken for those of others.</remarks>
    public string ExpectedHash()
    {
        string[] fields =
        [
            Number.ToString(CultureInfo.InvariantCulture),
            At.UtcDateTime.ToString(Instant, CultureInfo.InvariantCulture),
            Who,
            WordConverter<AuditKind>.Word(Kind),
            Subject,
            Detail,
            PreviousHash,
        ];
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(fields))));
    }
}
