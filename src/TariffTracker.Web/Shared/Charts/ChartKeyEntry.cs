namespace TariffTracker.Web.Shared.Charts;

/// <summary>A sign in the key of a picture.</summary>
public enum ChartSign
{
    /// <summary>None: a remark.</summary>
    None,

    /// <summary>What is collected.</summary>
    Collected,

    /// <summary>Suspended.</summary>
    Suspended,

    /// <summary>Set by law for days to come.</summary>
    Scheduled,

    /// <summary>Announced without legal text.</summary>
    Announced,

    /// <summary>In force while another measure is collected.</summary>
    GivesWay,

    /// <summary>A rate in total.</summary>
    Ceiling,

    /// <summary>A bar in outline.</summary>
    Outlined,

    /// <summary>A filled bar.</summary>
    Filled,
}

/// <summary>What a line or a filling of a picture means.</summary>
/// <param name="Sign">The line or filling.</param>
/// <param name="Text">What it means.</param>
public sealed record ChartKeyEntry(ChartSign Sign, string Text);
