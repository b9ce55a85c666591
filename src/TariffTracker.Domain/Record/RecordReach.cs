using TariffTracker.Domain.Evidence;

namespace TariffTracker.Domain.Record;

/// <summary>How far the evidence reaches: the last day on which anything in the record became public.</summary>
/// <param name="Rates">Last day for tariffs; null when the record holds no measure.</param>
/// <param name="Talks">Last day for the talks; null when it holds nothing about them.</param>
public sealed record RecordReach(DateOnly? Rates, DateOnly? Talks)
{
    /// <summary>The later of the two; null for an empty record.</summary>
    public DateOnly? Latest => Rates is null || Talks > Rates ? Talks : Rates;

    internal static RecordReach Of(TariffRecord record)
    {
        var rates = record
            .Measures.SelectMany(m => m.Actions)
            .Select(action => action.AnnouncedOn)
            .Concat(Published(record, kind => kind == DocumentKind.Measure));
        var talks = record
            .Proposals.SelectMany(p => p.Steps)
            .Select(step => step.PublicOn)
            .Concat(
                Published(
                    record,
                    kind => kind is DocumentKind.Round or DocumentKind.Proposal or DocumentKind.Event or DocumentKind.Deadline
                )
            );
        return new RecordReach(Last(rates), Last(talks));
    }

    private static IEnumerable<DateOnly> Published(TariffRecord record, Func<DocumentKind, bool> of) =>
        record
            .Facts.Where(fact => of(fact.Document.Kind))
            .SelectMany(fact => fact.Citations)
            .Select(citation => record.Find<Source>(citation.Source)?.PublishedOn.LastDay)
            .OfType<DateOnly>();

    private static DateOnly? Last(IEnumerable<DateOnly> days) => days.Select(day => (DateOnly?)day).Max();
}
