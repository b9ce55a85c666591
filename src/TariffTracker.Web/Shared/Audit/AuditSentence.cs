using TariffTracker.Web.Data.Audit;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Shared.Audit;

/// <summary>An entry of the audit log in words.</summary>
public static class AuditSentence
{
    private const int MostDocuments = 5;

    /// <summary>Who did it.</summary>
    public static string Who(AuditLine line, Words words)
    {
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(words);
        return Actor.Of(line.Who, words);
    }

    /// <summary>What it was done to.</summary>
    public static string Subject(AuditLine line, Words words)
    {
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(words);
        return line.Kind switch
        {
            AuditKind.Published when AuditEntry.RevisionIn(line.Subject) is { } number => words.Format("audit.revision", number),
            AuditKind.DraftCreated
            or AuditKind.DraftSubmitted
            or AuditKind.DraftReturned
            or AuditKind.DraftWithdrawn
            or AuditKind.DraftDeleted => words.Format("audit.draft", line.Subject),
            AuditKind.SignInFailed when line.Subject == AuditEntry.UnknownAccount => words["audit.unknownAccount"],
            AuditKind.Exported when line.Subject == AuditEntry.AuditLog => words["audit.log"],
            _ => line.Subject,
        };
    }

    /// <summary>More about it; empty when there is nothing to add.</summary>
    public static string Detail(AuditLine line, Words words)
    {
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(words);
        return string.Join(words["components.comma"], Pieces(line.Detail, words));
    }

    private static IEnumerable<string> Pieces(AuditDetail detail, Words words)
    {
        if (detail.Title is { } title)
        {
            yield return words.Format("audit.title", title);
        }

        if (detail.Role is { } role)
        {
            yield return detail.Was is { } was
                ? words.Format("audit.fromRoleTo", words.Of(was), words.Of(role))
                : words.Format("audit.role", words.Of(role));
        }

        if (detail.Way is { } way)
        {
            yield return words.Of(way);
        }

        if (detail.Refusal is { } refusal)
        {
            yield return words.Of(refusal);
        }

        if (detail.LinkBy is { } by)
        {
            yield return words.Format("audit.linkBy", by == AuditEntry.CommandLine ? words["audit.commandLine"] : by);
        }

        if (detail.Address is { } address)
        {
            yield return words.Format("audit.address", address);
        }

        if (detail.Author is { } author)
        {
            yield return words.Format("audit.author", author);
        }

        foreach (var document in (detail.Documents ?? []).Take(MostDocuments))
        {
            yield return words.Format("audit.document", words.Of(document.Kind), document.Id);
        }

        if (detail.Documents is { Count: > MostDocuments } documents)
        {
            yield return words.Count("audit.moreDocuments", documents.Count - MostDocuments);
        }

        if (detail.Count is { } count)
        {
            yield return words.Count("audit.count", count);
        }

        if (detail.Sentence is { } sentence)
        {
            yield return sentence;
        }
    }
}
