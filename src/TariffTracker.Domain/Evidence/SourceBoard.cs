using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Evidence;

/// <summary>One source with how its statements stand to the record.</summary>
public sealed record SourceView
{
    /// <summary>The source.</summary>
    public required Source Source { get; init; }

    /// <summary>The publications it repeats.</summary>
    public required IReadOnlyList<Source> Repeats { get; init; }

    /// <summary>Statements the record agrees with.</summary>
    public required int Supports { get; init; }

    /// <summary>Statements kept beside what the record uses.</summary>
    public required int Differs { get; init; }

    /// <summary>Statements the record holds to be wrong.</summary>
    public required int Rejected { get; init; }

    /// <summary>All of them.</summary>
    public int Statements => Supports + Differs + Rejected;

    internal string SearchText { get; init; } = "";

    /// <summary>How many statements stand in this relation to the record.</summary>
    public int Count(Stance stance) =>
        stance switch
        {
            Stance.Supports => Supports,
            Stance.Differs => Differs,
            _ => Rejected,
        };
}

/// <summary>What a reader wants to see of the sources. An empty list asks for everything.</summary>
public sealed record SourceFilter
{
    /// <summary>Only these kinds.</summary>
    public IReadOnlyList<SourceKind> Kinds { get; init; } = [];

    /// <summary>Only sources with at least one statement of one of these stances.</summary>
    public IReadOnlyList<Stance> Stances { get; init; } = [];

    /// <summary>Only sources that are called so or say so, whatever the width, case and kana type; null for any.</summary>
    public string? Text { get; init; }

    /// <summary>True when nothing is asked for in particular.</summary>
    public bool IsEmpty => Kinds.Count + Stances.Count == 0 && string.IsNullOrWhiteSpace(Text);

    internal bool Admits(SourceView view) =>
        (Kinds.Count == 0 || Kinds.Contains(view.Source.Kind))
        && (Stances.Count == 0 || Stances.Any(stance => view.Count(stance) > 0))
        && (string.IsNullOrWhiteSpace(Text) || view.SearchText.Contains(Folding.Fold(Text.Trim()), StringComparison.Ordinal));
}

/// <summary>The sources as filtered, with the counts beside the filters.</summary>
public sealed record SourceResult
{
    /// <summary>The sources that fit, latest first.</summary>
    public required IReadOnlyList<SourceView> Sources { get; init; }

    /// <summary>How many there are without any filter.</summary>
    public required int Total { get; init; }

    /// <summary>Counts by kind.</summary>
    public required IReadOnlyList<FacetCount<SourceKind>> Kinds { get; init; }

    /// <summary>Counts by stance.</summary>
    public required IReadOnlyList<FacetCount<Stance>> Stances { get; init; }
}

/// <summary>Lists the sources.</summary>
public static class SourceBoard
{
    /// <summary>Filters the sources of <paramref name="record"/>.</summary>
    public static SourceResult For(TariffRecord record, SourceFilter filter)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(filter);
        List<SourceView> all = [.. record.Sources.Reverse().Select(source => Of(record, source))];
        List<SourceView> ofAnyKind = [.. all.Where((filter with { Kinds = [] }).Admits)];
        List<SourceView> ofAnyStance = [.. all.Where((filter with { Stances = [] }).Admits)];
        return new SourceResult
        {
            Sources = [.. all.Where(filter.Admits)],
            Total = all.Count,
            Kinds =
            [
                .. Enum.GetValues<SourceKind>()
                    .Select(kind => new FacetCount<SourceKind>(
                        kind,
                        ofAnyKind.Count(view => view.Source.Kind == kind),
                        filter.Kinds.Contains(kind)
                    )),
            ],
            Stances =
            [
                .. Enum.GetValues<Stance>()
                    .Select(stance => new FacetCount<Stance>(
                        stance,
                        ofAnyStance.Count(view => view.Count(stance) > 0),
                        filter.Stances.Contains(stance)
                    )),
            ],
        };
    }

    private static SourceView Of(TariffRecord record, Source source)
    {
        List<Citation> says = [.. record.FactsCiting(source.Id).SelectMany(fact => fact.Citations).Where(c => c.Source == source.Id)];
        return new SourceView
        {
            Source = source,
            Repeats = [.. source.DerivedFrom.Select(record.Find<Source>).OfType<Source>()],
            Supports = says.Count(citation => citation.Stance == Stance.Supports),
            Differs = says.Count(citation => citation.Stance == Stance.Differs),
            Rejected = says.Count(citation => citation.Stance == Stance.Rejected),
            SearchText = Folding.Fold(string.Join('\n', Texts(source, says))),
        };
    }

    private static IEnumerable<string?> Texts(Source source, IEnumerable<Citation> says) =>
        new[] { source.Id, source.Title, source.Publisher?.En, source.Publisher?.Ja, source.Origin?.En, source.Origin?.Ja }.Concat(
            says.SelectMany(citation => new[] { citation.Says.En, citation.Says.Ja, citation.Reason?.En, citation.Reason?.Ja })
        );
}
