using System.Globalization;
using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;
using TariffTracker.Domain.Time;
using TariffTracker.Web.Features.Measures;
using TariffTracker.Web.Shared.Api;
using TariffTracker.Web.Shared.Formats;
using TariffTracker.Web.Shared.Lenses;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Features.Brief;

/// <summary>What the goods of a sector pay.</summary>
/// <param name="Sector">Id of the sector.</param>
/// <param name="Name">Its name.</param>
/// <param name="Rate">The measure that decides; null when none is known yet.</param>
/// <param name="TotalPercent">What its typical good pays in all, in percent; null when no tariff on it is known yet.</param>
/// <param name="SuspendedTotalPercent">What it would pay in all were nothing suspended; null when nothing is.</param>
/// <param name="Sentence">That in a sentence or two, generated from the model.</param>
/// <param name="DifferingReadings">How many readings differ from what the record uses.</param>
public sealed record BriefCardAnswer(
    string Sector,
    LocalizedText Name,
    RateAnswer? Rate,
    decimal? TotalPercent,
    decimal? SuspendedTotalPercent,
    LocalizedText Sentence,
    int DifferingReadings
);

/// <summary>Something that happened.</summary>
/// <param name="On">When.</param>
/// <param name="Kind">What kind of entry of the timeline it is.</param>
/// <param name="Document">The document that tells of it.</param>
/// <param name="Entry">Its name on the timeline.</param>
/// <param name="BeforePercent">The rate until then, in percent; null unless it changes a rate.</param>
/// <param name="AfterPercent">The rate from then on, in percent; null unless it changes a rate to another.</param>
public sealed record BriefChangeAnswer(
    PartialDate On,
    TimelineKind Kind,
    DocumentRef Document,
    string Entry,
    decimal? BeforePercent,
    decimal? AfterPercent
);

/// <summary>The brief.</summary>
/// <param name="AsOf">The day goods are entered.</param>
/// <param name="Known">The day of knowledge.</param>
/// <param name="Rev">Revision of the record.</param>
/// <param name="Cards">The sectors.</param>
/// <param name="Deadlines">The next deadlines.</param>
/// <param name="ChangesFrom">First day of the changes.</param>
/// <param name="ChangesTo">Last day of the changes.</param>
/// <param name="Changes">What changed, weightiest first; empty when nothing did.</param>
/// <param name="FurtherChanges">How many changes are left out.</param>
/// <param name="Contested">What sources disagree on about the rates of the sectors.</param>
/// <param name="FurtherContested">How many disagreements are left out.</param>
public sealed record BriefAnswer(
    DateOnly AsOf,
    DateOnly Known,
    int Rev,
    IReadOnlyList<BriefCardAnswer> Cards,
    IReadOnlyList<DeadlineView> Deadlines,
    DateOnly ChangesFrom,
    DateOnly ChangesTo,
    IReadOnlyList<BriefChangeAnswer> Changes,
    int FurtherChanges,
    IReadOnlyList<FactAnswer> Contested,
    int FurtherContested
);

/// <summary>The brief for programs.</summary>
public static class BriefEndpoints
{
    public static void MapBrief(this IEndpointRouteBuilder api) =>
        api.MapGet("/brief", Brief)
            .WithSummary("The sector rates, the next deadlines and what changed, as in the printed brief")
            .Produces<BriefAnswer>();

    private static IResult Brief(Reading reading, string? days)
    {
        var asked = BriefView.UsualDays;
        if (
            !string.IsNullOrEmpty(days)
            && (
                !int.TryParse(days, NumberStyles.None, CultureInfo.InvariantCulture, out asked)
                || asked is < BriefView.LeastDays or > BriefView.MostDays
            )
        )
        {
            return ApiProblems.BadParameter("days", days, $"a whole number from {BriefView.LeastDays} to {BriefView.MostDays}");
        }

        var view = BriefView.For(reading.Record, reading.Lens.AsOf, reading.Lens.Known, asked);
        return TypedResults.Ok(
            new BriefAnswer(
                reading.Lens.AsOf,
                reading.Lens.Known,
                reading.Revision,
                [.. view.Overview.Cards.Select(Card)],
                view.Deadlines,
                view.Overview.NewsFrom,
                view.Overview.NewsTo,
                [.. view.Changes.Select(Change)],
                view.FurtherChanges,
                FactAnswer.Of(view.Contested.Select(contested => contested.Fact)),
                view.FurtherContested
            )
        );
    }

    private static BriefCardAnswer Card(SectorRate card) =>
        new(
            card.Sector.Id,
            card.Card.Name,
            card.Lead is { } lead ? RateAnswer.Of(lead) : null,
            card.TotalPercent,
            card.SuspendedTotalPercent,
            LocalizedText.Of(SectorSentence.Of(card, Words.English), SectorSentence.Of(card, Words.Japanese)),
            card.DifferingReadings
        );

    private static BriefChangeAnswer Change(TimelineEntry entry) =>
        new(entry.On, entry.Kind, entry.Document, entry.Id, entry.Rate?.Before?.RatePercent, entry.Rate?.After?.RatePercent);
}
