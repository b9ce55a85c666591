namespace TariffTracker.Domain.Record.Search;

/// <summary>Where the words of a search were found, the best place first; of several words, where the worst of them was.</summary>
public enum SearchRank
{
    /// <summary>They are a name of it.</summary>
    WholeName,

    /// <summary>They are words of a name.</summary>
    NameWord,

    /// <summary>Words of a name begin with them.</summary>
    NameStart,

    /// <summary>The record says them of it.</summary>
    Text,

    /// <summary>A source says them of it.</summary>
    Evidence,
}
