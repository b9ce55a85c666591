using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Record;
using TariffTracker.Domain.Time;

namespace TariffTracker.Domain.Negotiations;

/// <summary>Somebody who takes part in the talks or is named in them.</summary>
public sealed record Person : Document
{
    /// <summary>Name in both scripts.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Other ways the name is written (赤澤 beside 赤沢).</summary>
    public IReadOnlyList<string> AlsoWritten { get; init; } = [];

    /// <summary>Which side the person is on.</summary>
    public required Side Side { get; init; }

    /// <summary>Posts held, earliest first.</summary>
    public IReadOnlyList<Post> Posts { get; init; } = [];
}

/// <summary>A post somebody held.</summary>
public sealed record Post
{
    /// <summary>What the post is called.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>First day in the post; null when not established.</summary>
    public PartialDate? From { get; init; }

    /// <summary>First day no longer in the post; null while in it.</summary>
    public PartialDate? Until { get; init; }

    /// <summary>The evidence.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];
}
