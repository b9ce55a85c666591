using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Time;

namespace TariffTracker.Domain.Record;

/// <summary>How many sources of one kind the record cites.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Read">How many of them were read themselves, not through a copy, digest or excerpt.</param>
public sealed record SourceCount(SourceKind Kind, int Count, int Read);

/// <summary>What the record holds, and where its evidence is thin.</summary>
public sealed record RecordContents
{
    /// <summary>Number of documents of each kind, in the order of the kinds.</summary>
    public required IReadOnlyList<KeyValuePair<DocumentKind, int>> Documents { get; init; }

    /// <summary>Sources by kind, every kind included.</summary>
    public required IReadOnlyList<SourceCount> Sources { get; init; }

    /// <summary>How many independent sources there are in all.</summary>
    public required int IndependentSources { get; init; }

    /// <summary>Statements that carry evidence.</summary>
    public required int Statements { get; init; }

    /// <summary>Statements on which sources differ.</summary>
    public required int ContestedStatements { get; init; }

    /// <summary>Readings that the record holds to be wrong.</summary>
    public required int RejectedReadings { get; init; }

    /// <summary>Entries of the timeline that rest on one independent source.</summary>
    public required int EntriesOnOneSource { get; init; }

    /// <summary>Entries of the timeline for which no source is cited.</summary>
    public required int EntriesWithoutSource { get; init; }

    /// <summary>Proposals of which one independent source speaks.</summary>
    public required int ProposalsOnOneSource { get; init; }

    /// <summary>Rounds after which no joint statement was found.</summary>
    public required int RoundsWithoutJointStatement { get; init; }

    /// <summary>How many sources there are.</summary>
    public int SourceTotal => Sources.Sum(kind => kind.Count);

    /// <summary>How many sources were not read themselves.</summary>
    public int SourcesNotRead => Sources.Sum(kind => kind.Count - kind.Read);

    /// <summary>The contents of <paramref name="record"/> (already limited to what was known) on a day.</summary>
    public static RecordContents Of(TariffRecord record, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(record);
        var timeline = TimelineResult.Of(record, new Lens(asOf, record.KnownDay ?? asOf), new TimelineFilter());
        int Entries(EvidenceFilter evidence) => timeline.Evidence.Single(facet => facet.Choice == evidence).Count;
        return new RecordContents
        {
            Documents = [.. record.Documents.CountBy(DocumentJson.KindOf).OrderBy(pair => pair.Key)],
            Sources = [.. Enum.GetValues<SourceKind>().Select(kind => CountOf(kind, record.Sources))],
            IndependentSources = Independence.Count(record, record.Sources.Select(source => source.Id)),
            Statements = record.Facts.Count,
            ContestedStatements = record.Facts.Count(fact => fact.IsContested),
            RejectedReadings = record.Facts.Sum(fact => fact.Citations.Count(citation => citation.Stance == Stance.Rejected)),
            EntriesOnOneSource = Entries(EvidenceFilter.OneSource),
            EntriesWithoutSource = Entries(EvidenceFilter.NoSource),
            ProposalsOnOneSource = ProposalBoard.For(record, asOf).Count(view => view.IndependentSources == 1),
            RoundsWithoutJointStatement = RoundView
                .All(record, asOf)
                .Count(view => view.Phase == RoundPhase.Held && view.Round.Readouts.Joint is null),
        };
    }

    private static SourceCount CountOf(SourceKind kind, IReadOnlyList<Source> sources)
    {
        List<Source> ofKind = [.. sources.Where(source => source.Kind == kind)];
        return new SourceCount(kind, ofKind.Count, ofKind.Count(source => source.Read));
    }
}
