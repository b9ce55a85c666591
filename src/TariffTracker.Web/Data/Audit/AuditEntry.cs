using System.Globalization;

namespace TariffTracker.Web.Data.Audit;

/// <summary>Something to be written into the audit log.</summary>
/// <param name="Who">Name of the account; <see cref="Seeds"/>, <see cref="CommandLine"/> or <see cref="Nobody"/> where no account acted.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Subject">What it happened to: name of an account, id of a draft, <see cref="Revision"/>.</param>
/// <param name="Detail">More about it; null when there is nothing to add.</param>
public sealed record AuditEntry(string Who, AuditKind Kind, string Subject, AuditDetail? Detail = null)
{
    /// <summary>The seeds wrote into the record.</summary>
    public const string Seeds = "seeds";

    /// <summary>Somebody who may start the program used one of its verbs.</summary>
    public const string CommandLine = "command line";

    /// <summary>Somebody who had not signed in.</summary>
    public const string Nobody = "nobody";

    /// <summary>The subject of a sign-in to an account there is not.</summary>
    public const string UnknownAccount = "unknown account";

    /// <summary>The subject of an export of the audit log itself.</summary>
    public const string AuditLog = "audit log";

    private const string RevisionWord = "revision ";

    /// <summary>The subject of the entry about a revision.</summary>
    public static string Revision(int number) => RevisionWord + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number in the subject of an entry about a revision; null when it is none.</summary>
    public static int? RevisionIn(string subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return
            subject.StartsWith(RevisionWord, StringComparison.Ordinal)
            && int.TryParse(subject.AsSpan(RevisionWord.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
    }
}
