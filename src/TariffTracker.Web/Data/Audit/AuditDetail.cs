using System.Text.Json;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Shared.Access;

namespace TariffTracker.Web.Data.Audit;

/// <summary>More about an entry of the audit log, as facts. Whoever shows it chooses the words, in the language of who reads.</summary>
/// <remarks>Stored as JSON. Nothing in it is a secret. Members are added, never renamed or removed: what was written stays readable.</remarks>
public sealed record AuditDetail
{
    /// <summary>Nothing to add.</summary>
    public static readonly AuditDetail None = new();

    /// <summary>The role an account had before.</summary>
    public AccountRole? Was { get; init; }

    /// <summary>The role an account has now, or is to have.</summary>
    public AccountRole? Role { get; init; }

    /// <summary>How somebody came in, or tried to.</summary>
    public SignInWay? Way { get; init; }

    /// <summary>Why they did not, where name, password, code or passkey were not to blame.</summary>
    public SignInRefusal? Refusal { get; init; }

    /// <summary>The address a request came from.</summary>
    public string? Address { get; init; }

    /// <summary>Who made the link that was used.</summary>
    public string? LinkBy { get; init; }

    /// <summary>What a draft was called.</summary>
    public string? Title { get; init; }

    /// <summary>The draft a revision was made of.</summary>
    public Guid? Draft { get; init; }

    /// <summary>Who wrote what was published.</summary>
    public string? Author { get; init; }

    /// <summary>The documents that were published, as kind and id.</summary>
    public IReadOnlyList<DocumentRef>? Documents { get; init; }

    /// <summary>How many entries were taken along.</summary>
    public int? Count { get; init; }

    /// <summary>Fingerprint of the revision that was published, see <see cref="History.RevisionFingerprint"/>.</summary>
    public string? Fingerprint { get; init; }

    /// <summary>What an earlier version of this program wrote as a sentence.</summary>
    public string? Sentence { get; init; }

    /// <summary>As it is stored; empty when there is nothing to add.</summary>
    public string Write() => this == None ? "" : JsonSerializer.Serialize(this, DocumentJson.Options);

    /// <summary>What was stored, by this or an earlier version.</summary>
    public static AuditDetail Read(string stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        if (stored.Length == 0)
        {
            return None;
        }

        try
        {
            return JsonSerializer.Deserialize<AuditDetail>(stored, DocumentJson.Options) ?? None;
        }
        catch (JsonException)
        {
            return new AuditDetail { Sentence = stored };
        }
    }
}
