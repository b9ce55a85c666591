using System.Globalization;
using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;
using TariffTracker.Domain.Time;

namespace TariffTracker.Domain.Tests;

/// <summary>Small documents for tests; each says only what its test is about.</summary>
internal static class Sample
{
    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static LocalizedText Text(string en) => LocalizedText.Of(en);

    public static Source Source(string id, string publishedOn = "2025-01-01", params string[] derivedFrom) =>
        new()
        {
            Id = id,
            Title = id,
            PublishedOn = PartialDate.Parse(publishedOn),
            Language = "en",
            Kind = SourceKind.NewsArticle,
            DerivedFrom = derivedFrom,
        };

    public static Citation Cite(string source, Stance stance = Stance.Supports) =>
        new()
        {
            Source = source,
            Says = Text($"{source} says so"),
            Stance = stance,
            Reason = stance == Stance.Supports ? null : Text("because"),
        };

    public static RateAction Action(
        string id,
        string announcedOn,
        string? from,
        string? until = null,
        decimal? rate = 10,
        RateState state = RateState.InForce,
        Basis basis = Basis.Additional,
        Standing standing = Standing.Legal,
        params Citation[] citations
    ) =>
        new()
        {
            Id = id,
            Summary = Text(id),
            AnnouncedOn = Day(announcedOn),
            From = from is null ? null : Day(from),
            Until = until is null ? null : Day(until),
            RatePercent = rate,
            State = state,
            Basis = basis,
            Standing = standing,
            Citations = citations,
        };

    public static TariffMeasure Measure(string id, string sector, params RateAction[] actions) =>
        new()
        {
            Id = id,
            Name = Text(id),
            Authority = Authority.Ieepa,
            Sector = sector,
            Goods = Text("goods"),
            Actions = actions,
        };

    public static Sector Sector(string id, int order = 1, decimal mfn = 0, params string[] measures) =>
        new()
        {
            Id = id,
            Name = Text(id),
            Order = order,
            Card =
                measures.Length == 0
                    ? null
                    : new SectorCard
                    {
                        Name = Text(id),
                        Goods = Text("goods"),
                        Measures = measures,
                        Example = new SectorExample
                        {
                            Name = Text("A good"),
                            Hts = "0000.00.00",
                            MfnPercent = mfn,
                        },
                    },
        };

    public static ProposalStep Step(
        string id,
        string on,
        ProposalStatus status,
        int? round = null,
        string? publicOn = null,
        Movement? movement = null,
        params Citation[] citations
    ) =>
        new()
        {
            Id = id,
            On = PartialDate.Parse(on),
            PublicOn = publicOn is null ? PartialDate.Parse(on).LastDay : Day(publicOn),
            Round = round,
            Status = status,
            Movement = movement,
            Note = Text(id),
            Citations = citations,
        };

    public static ConcessionProposal Proposal(string id, string sector, params ProposalStep[] steps) =>
        new()
        {
            Id = id,
            Title = Text(id),
            By = Side.Japan,
            Kind = ProposalKind.Offer,
            Sector = sector,
            Text = Text(id),
            Steps = steps,
        };

    public static NegotiationRound Round(int number, string firstDay, string? lastDay = null, Outcome? outcome = null) =>
        new()
        {
            Id = number.ToString(CultureInfo.InvariantCulture),
            Number = number,
            FirstDay = Day(firstDay),
            LastDay = Day(lastDay ?? firstDay),
            City = Text("Washington"),
            Readouts = new Readouts(),
            Outcome = outcome,
        };

    public static TimelineEvent Event(string id, string on, EventKind kind = EventKind.Statement, Side? side = null) =>
        new()
        {
            Id = id,
            Title = Text(id),
            On = PartialDate.Parse(on),
            Kind = kind,
            Side = side,
        };

    public static Deadline Deadline(string id, string announcedOn, string? on) =>
        new()
        {
            Id = id,
            Title = Text(id),
            AnnouncedOn = Day(announcedOn),
            On = on is null ? null : PartialDate.Parse(on),
            IfMissed = Text("something happens"),
            Because = Text("an order says so"),
        };

    public static TariffRecord RecordOf(params Document[] documents) => TariffRecord.Build(1, documents);

    /// <summary>The world of the five articles in miniature: baseline, suspended country rate, doubled steel.</summary>
    public static TariffRecord June2025() =>
        RecordOf(
            Sector("general", 1, 2.4m, "ieepa-reciprocal", "ieepa-baseline"),
            Sector("steel", 2, 0, "section-232-steel"),
            Measure("ieepa-baseline", "general", Action("order-14257", "2025-04-02", "2025-04-05")) with
            {
                YieldsTo =
                [
                    new StackingRule
                    {
                        Measure = "ieepa-reciprocal",
                        Wholly = true,
                        AnnouncedOn = Day("2025-04-02"),
                        From = Day("2025-04-05"),
                        Summary = Text("the country rate replaces the baseline"),
                    },
                ],
            },
            Measure(
                "ieepa-reciprocal",
                "general",
                Action("order-14257", "2025-04-02", "2025-04-09", rate: 24),
                Action("order-14266", "2025-04-09", "2025-04-10", "2025-07-09", 24, RateState.Suspended)
            ),
            Measure(
                "section-232-steel",
                "steel",
                Action("proclamation-10896", "2025-02-10", "2025-03-12", rate: 25),
                Action("rally", "2025-05-30", "2025-06-04", rate: 50, standing: Standing.Announced),
                Action("proclamation-10947", "2025-06-03", "2025-06-04", rate: 50)
            )
        );
}
