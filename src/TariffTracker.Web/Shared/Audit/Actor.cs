using TariffTracker.Web.Data.Audit;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Shared.Audit;

/// <summary>Names who did something to the record, in words.</summary>
public static class Actor
{
    /// <summary>The name of an account as it is; a word for the seeds, the command line and nobody.</summary>
    public static string Of(string who, Words words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return who switch
        {
            AuditEntry.Seeds => words["audit.seeds"],
            AuditEntry.CommandLine => words["audit.commandLine"],
            AuditEntry.Nobody => words["audit.nobody"],
            _ => who,
        };
    }
}
