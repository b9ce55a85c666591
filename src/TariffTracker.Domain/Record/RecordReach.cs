using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Rates;

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
            .Concat(Published(record, document => IsOfRates(document) == true));
        var talks = record
            .Proposals.SelectMany(p => p.Steps)
            .Select(step => step.PublicOn)
            .Concat(Published(record, document => IsOfRates(document) == false));
        return new RecordReach(Last(rates), Last(talks));
    }

    /// <summary>True for what tells of tariffs, false for what tells of the talks, null for what tells of neither.</summary>
    private static bool? IsOfRates(Document document) =>
        document switch
        {
            TariffMeasure => true,
            TimelineEvent happening => happening.Kind is EventKind.LegalInstrument or EventKind.CourtRuling,
            Deadline deadline => deadline.Measures.Count > 0,
            NegotiationRound or ConcessionProposal => false,
            _ => null,
        };

    private static IEnumerable<DateOnly> Published(TariffRecord record, Func<Document, bool> of) =>
        record
            .Documents.Where(of)
            .SelectMany(CitedFacts.In)
            .SelectMany(fact => fact.Citations)
            .Select(citation => record.Find<Source>(citation.Source)?.PublishedOn.LastDay)
            .OfType<DateOnly>();

    private static DateOnly? Last(IEnumerable<DateOnly> days) => days.Select(day => (DateOnly?)day).Max();
}
