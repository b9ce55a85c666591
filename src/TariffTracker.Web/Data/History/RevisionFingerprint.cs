using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using TariffTracker.Domain.Editing;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Data.Rows;

namespace TariffTracker.Web.Data.History;

/// <summary>What the audit log keeps of a revision, so that nobody can rewrite it unseen.</summary>
public static class RevisionFingerprint
{
    private const string Instant = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    /// <summary>SHA-256 of everything the revision says and wrote, in lower-case hexadecimal digits.</summary>
    /// <remarks>Of a JSON list of texts, in which no contents of two fields can be taken for those of others.</remarks>
    public static string Of(RevisionRow revision)
    {
        ArgumentNullException.ThrowIfNull(revision);
        string?[] fields =
        [
            revision.Number.ToString(CultureInfo.InvariantCulture),
            revision.RecordedAt.UtcDateTime.ToString(Instant, CultureInfo.InvariantCulture),
            revision.By,
            revision.Reviewer,
            revision.Reason,
            WordConverter<RevisionKind>.Word(revision.Kind),
            .. revision
                .Documents.OrderBy(document => WordConverter<DocumentKind>.Word(document.Kind), StringComparer.Ordinal)
                .ThenBy(document => document.Id, StringComparer.Ordinal)
                .SelectMany(document =>
                    new[]
                    {
                        WordConverter<DocumentKind>.Word(document.Kind),
                        document.Id,
                        document.Schema.ToString(CultureInfo.InvariantCulture),
                        document.Document,
                    }
                ),
        ];
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(fields))));
    }
}
