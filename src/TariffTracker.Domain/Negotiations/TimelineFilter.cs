using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Negotiations;

/// <summary>What a reader wants to see of the timeline. An empty list asks for everything.</summary>
public sealed record TimelineFilter
{
    /// <summary>Only these kinds.</summary>
    public IReadOnlyList<TimelineKind> Kinds { get; init; } = [];

    /// <summary>Only entries that concern one of these sectors.</summary>
    public IReadOnlyList<string> Sectors { get; init; } = [];

    /// <summary>Only entries of these sides; what both did together belongs to each.</summary>
    public IReadOnlyList<Side> Sides { get; init; } = [];

    /// <summary>Only entries whose first day is in one of these years.</summary>
    public IReadOnlyList<int> Years { get; init; } = [];

    /// <summary>Only entries whose evidence is so.</summary>
    public IReadOnlyList<EvidenceFilter> Evidence { get; init; } = [];

    /// <summary>Only entries that contain this text, whatever its width, case and kana type; null for any.</summary>
    public string? Text { get; init; }

    /// <summary>True when nothing is asked for in particular.</summary>
    public bool IsEmpty => Kinds.Count + Sectors.Count + Sides.Count + Years.Count + Evidence.Count == 0 && string.IsNullOrWhiteSpace(Text);

    /// <summary>The parts that ask for something, in the order of <see cref="TimelineFilterPart"/>.</summary>
    public IReadOnlyList<TimelineFilterPart> Parts => [.. Enum.GetValues<TimelineFilterPart>().Where(part => Without(part) != this)];

    /// <summary>The same filter with one part asking for everything; this very filter when it does so already.</summary>
    public TimelineFilter Without(TimelineFilterPart part) =>
        part switch
        {
            TimelineFilterPart.Kinds when Kinds.Count > 0 => this with { Kinds = [] },
            TimelineFilterPart.Sectors when Sectors.Count > 0 => this with { Sectors = [] },
            TimelineFilterPart.Sides when Sides.Count > 0 => this with { Sides = [] },
            TimelineFilterPart.Years when Years.Count > 0 => this with { Years = [] },
            TimelineFilterPart.Evidence when Evidence.Count > 0 => this with { Evidence = [] },
            TimelineFilterPart.Text when !string.IsNullOrWhiteSpace(Text) => this with { Text = null },
            _ => this,
        };

    internal bool Admits(TimelineEntry entry) =>
        AdmitsKind(entry) && AdmitsSector(entry) && AdmitsSide(entry) && AdmitsYear(entry) && AdmitsEvidence(entry) && AdmitsText(entry);

    private bool AdmitsKind(TimelineEntry entry) => Kinds.Count == 0 || Kinds.Contains(entry.Kind);

    private bool AdmitsSector(TimelineEntry entry) => Sectors.Count == 0 || Sectors.Any(entry.Sectors.Contains);

    private bool AdmitsSide(TimelineEntry entry) => Sides.Count == 0 || Sides.Any(side => Belongs(entry, side));

    private bool AdmitsYear(TimelineEntry entry) => Years.Count == 0 || Years.Contains(entry.On.FirstDay.Year);

    private bool AdmitsEvidence(TimelineEntry entry) => Evidence.Count == 0 || Evidence.Any(kind => Is(entry, kind));

    private bool AdmitsText(TimelineEntry entry) =>
        string.IsNullOrWhiteSpace(Text) || entry.SearchText.Contains(Folding.Fold(Text.Trim()), StringComparison.Ordinal);

    /// <summary>True when what <paramref name="entry"/> tells was (also) the doing of <paramref name="side"/>.</summary>
    public static bool Belongs(TimelineEntry entry, Side side)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.Side == side || (entry.Side == Side.Both && (side is Side.Japan or Side.UnitedStates));
    }

    /// <summary>True when the evidence of <paramref name="entry"/> is so.</summary>
    public static bool Is(TimelineEntry entry, EvidenceFilter evidence)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return evidence switch
        {
            EvidenceFilter.Contested => entry.Contested.Count > 0,
            EvidenceFilter.OneSource => entry.IndependentSources == 1,
            _ => entry.IndependentSources == 0,
        };
    }
}

/// <summary>Kinds of evidence by which the timeline is filtered.</summary>
public enum EvidenceFilter
{
    /// <summary>Sources differ.</summary>
    Contested,

    /// <summary>One independent source only.</summary>
    OneSource,

    /// <summary>No source cited.</summary>
    NoSource,
}

/// <summary>The parts of a <see cref="TimelineFilter"/>; an entry must fit each of them.</summary>
public enum TimelineFilterPart
{
    /// <summary>The text.</summary>
    Text,

    /// <summary>The kinds.</summary>
    Kinds,

    /// <summary>The evidence.</summary>
    Evidence,

    /// <summary>The sectors.</summary>
    Sectors,

    /// <summary>The sides.</summary>
    Sides,

    /// <summary>The years.</summary>
    Years,
}
