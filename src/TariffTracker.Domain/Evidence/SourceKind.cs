namespace TariffTracker.Domain.Evidence;

/// <summary>What sort of publication a source is. Its tier follows from this.</summary>
public enum SourceKind
{
    /// <summary>An order, proclamation, schedule or register notice.</summary>
    OfficialInstrument,

    /// <summary>A statement, readout or guidance of a government.</summary>
    GovernmentStatement,

    /// <summary>A report of a news agency.</summary>
    WireReport,

    /// <summary>An article of a newspaper or broadcaster with reporting of its own.</summary>
    NewsArticle,

    /// <summary>Comment or explanation by a firm, institute or scholar.</summary>
    Analysis,

    /// <summary>A text that repeats or rewrites another publication.</summary>
    Republished,

    /// <summary>Published statistics.</summary>
    Data,
}
