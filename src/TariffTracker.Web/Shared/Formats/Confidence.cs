using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Record;

namespace TariffTracker.Web.Shared.Formats;

/// <summary>What the best evidence for a value is, in the word shown beside it.</summary>
public enum Confidence
{
    /// <summary>The legal text, read for this record.</summary>
    OfficialText,

    /// <summary>The legal text, known through others.</summary>
    OfficialTextNotRead,

    /// <summary>A statement or guidance of a government.</summary>
    GovernmentStatement,

    /// <summary>Reports, at least two of them independent.</summary>
    SeveralReports,

    /// <summary>Reports that go back to one source.</summary>
    OneReport,

    /// <summary>No evidence on record.</summary>
    NoSource,
}

/// <summary>Finds the word.</summary>
public static class Confidences
{
    /// <summary>The best that the supporting citations offer.</summary>
    public static Confidence Of(TariffRecord record, IEnumerable<Citation> citations)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(citations);
        List<Source> sources =
        [
            .. citations.Where(c => c.Stance == Stance.Supports).Select(c => record.Find<Source>(c.Source)).OfType<Source>().Distinct(),
        ];
        return sources.Any(source => source is { Kind: SourceKind.OfficialInstrument, Read: true }) ? Confidence.OfficialText
            : sources.Any(source => source.Kind == SourceKind.OfficialInstrument) ? Confidence.OfficialTextNotRead
            : sources.Any(source => source.Kind == SourceKind.GovernmentStatement) ? Confidence.GovernmentStatement
            : sources.Count == 0 ? Confidence.NoSource
            : Independence.Count(record, sources.Select(source => source.Id)) > 1 ? Confidence.SeveralReports
            : Confidence.OneReport;
    }

    /// <summary>The supporting citations that carry most weight, one for each source: texts before statements before reports, read before unread.</summary>
    public static IEnumerable<Citation> Best(TariffRecord record, IEnumerable<Citation> citations, int most)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(citations);
        return citations
            .Where(citation => citation.Stance == Stance.Supports)
            .DistinctBy(citation => citation.Source)
            .Select(citation => (citation, source: record.Find<Source>(citation.Source)))
            .Where(x => x.source is not null)
            .OrderBy(x => x.source!.Kind)
            .ThenByDescending(x => x.source!.Read)
            .Take(most)
            .Select(x => x.citation);
    }
}
