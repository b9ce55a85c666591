namespace TariffTracker.Web.Data.Audit;

/// <summary>Something to be written into the audit log.</summary>
/// <param name="Who">Name of the account; <see cref="Seeds"/>, <see cref="CommandLine"/> or <see cref="Nobody"/> where no account acted.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Subject">What it happened to: name of an account, id of a draft, <c>revision 12</c>.</param>
/// <param name="Detail">More about it, as short text or JSON; empty when there is nothing to add. Never a secret.</param>
public sealed record AuditEntry(string Who, AuditKind Kind, string Subject, string Detail = "")
{
    /// <summary>The seeds wrote into the record.</summary>
    public const string Seeds = "seeds";

    /// <summary>Somebody who may start the program used one of its verbs.</summary>
    public const string CommandLine = "command line";

    /// <summary>Somebody who had not signed in.</summary>
    public const string Nobody = "nobody";
}
