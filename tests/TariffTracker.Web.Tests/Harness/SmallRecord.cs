using TariffTracker.Domain.Duties;
using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;
using TariffTracker.Domain.Time;

namespace TariffTracker.Web.Tests.Harness;

/// <summary>The smallest record that has every kind of document, and references between them.</summary>
public static class SmallRecord
{
    private static readonly DateOnly Day = new(2025, 4, 16);

    /// <summary>One document of each kind, and a second source.</summary>
    public static IReadOnlyList<Document> Documents { get; } = Make();

    /// <summary>The only document of a type (the first source, of two).</summary>
    public static T The<T>()
        where T : Document => Documents.OfType<T>().First();

    /// <summary>The record with some documents in other words, and further ones.</summary>
    public static IEnumerable<Document> With(params Document[] others) =>
        Documents.Where(document => !others.Any(other => Same(other, document))).Concat(others);

    private static bool Same(Document one, Document other) => one.GetType() == other.GetType() && one.Id == other.Id;

    private static Citation Cite(string says) =>
        new()
        {
            Source = "gazette-20250416-talks",
            Locator = "¶2",
            Says = LocalizedText.Of(says, "〜と述べた"),
            Person = "akazawa",
        };

    private static List<Document> Make() =>
        [
            new Source
            {
                Id = "gazette-20250416-talks",
                Publisher = LocalizedText.Of("The Gazette", "官報"),
                Title = "Talks “begin” in Washington – 協議開始",
                PublishedOn = PartialDate.On(Day),
                Language = "en",
                Kind = SourceKind.GovernmentStatement,
            },
            new Source
            {
                Id = "herald-20250400-copy",
                Title = "Talks begin",
                PublishedOn = PartialDate.Parse("2025-04"),
                Language = "en",
                Kind = SourceKind.Republished,
                DerivedFrom = ["gazette-20250416-talks"],
            },
            new Person
            {
                Id = "akazawa",
                Name = LocalizedText.Of("Ryosei Akazawa", "赤沢亮正"),
                AlsoWritten = ["赤澤"],
                Side = Side.Japan,
            },
            new Sector
            {
                Id = "automobiles",
                Name = LocalizedText.Of("Automobiles", "自動車"),
                Order = 1,
            },
            new TariffMeasure
            {
                Id = "section-232-automobiles",
                Name = LocalizedText.Of("Tariff on automobiles", "自動車関税"),
                Authority = Authority.Section232,
                Sector = "automobiles",
                Goods = LocalizedText.Of("Passenger cars and light trucks"),
                Actions =
                [
                    new RateAction
                    {
                        Id = "proclamation",
                        Summary = LocalizedText.Of("25 % on all automobiles"),
                        AnnouncedOn = new DateOnly(2025, 3, 26),
                        From = new DateOnly(2025, 4, 3),
                        RatePercent = 25.5m,
                        Citations = [Cite("25.5 percent")],
                    },
                ],
            },
            new NegotiationRound
            {
                Id = "1",
                Number = 1,
                FirstDay = Day,
                LastDay = Day,
                City = LocalizedText.Of("Washington", "ワシントン"),
                Readouts = new Readouts(),
                Participants =
                [
                    new Participant
                    {
                        Person = "akazawa",
                        Post = LocalizedText.Of("Minister"),
                        Side = Side.Japan,
                    },
                ],
            },
            new ConcessionProposal
            {
                Id = "remove-car-tariff",
                Title = LocalizedText.Of("No tariff on cars"),
                By = Side.Japan,
                Kind = ProposalKind.Ask,
                Sector = "automobiles",
                Text = LocalizedText.Of("The tariff on automobiles is to go."),
                Measures = ["section-232-automobiles"],
                Steps =
                [
                    new ProposalStep
                    {
                        Id = "asked",
                        On = PartialDate.On(Day),
                        PublicOn = Day,
                        Round = 1,
                        Status = ProposalStatus.Tabled,
                        Note = LocalizedText.Of("Asked for in the first round"),
                        Citations = [Cite("asked")],
                    },
                ],
            },
            new TimelineEvent
            {
                Id = "upper-house-election",
                Title = LocalizedText.Of("Election of the Upper House", "参議院選挙"),
                On = PartialDate.Parse("2025-07"),
                AnnouncedOn = Day,
                Kind = EventKind.Election,
                Side = Side.Japan,
            },
            new Deadline
            {
                Id = "end-of-pause",
                Title = LocalizedText.Of("The pause ends"),
                On = PartialDate.Parse("2025-07-09"),
                AnnouncedOn = Day,
                IfMissed = LocalizedText.Of("24 % are collected"),
                Because = LocalizedText.Of("The order says so"),
            },
            new Indicator
            {
                Id = "gdp-2025-q1",
                Name = LocalizedText.Of("Real GDP, quarter on quarter"),
                Number = -0.2m,
                Unit = "%",
                Period = PartialDate.Parse("2025-Q1"),
                PublishedOn = PartialDate.Parse("2025-05-16"),
            },
            new TariffScope
            {
                Id = "automobiles-vehicles",
                Measures = ["section-232-automobiles"],
                Effect = ScopeEffect.Covers,
                Name = LocalizedText.Of("Vehicles of note 33(b)", "注33(b)の車両"),
                From = new(2025, 4, 3),
                AnnouncedOn = new(2025, 3, 26),
                Codes = ["87032301"],
                Requires = [Trait.PassengerVehicle],
                Presumed = true,
                Complete = true,
                Citations = [Cite("covers cars")],
            },
            new TariffLine
            {
                Id = "87032301",
                Description = LocalizedText.Of("Cars of 1,500 to 3,000 cc"),
                MfnPercent = 2.5m,
                MfnText = "2.5%",
                Citations = [Cite("2.5%")],
            },
            new TypicalGood
            {
                Id = "car",
                Name = LocalizedText.Of("Passenger car", "乗用車"),
                Order = 10,
                Sector = "automobiles",
                Hts = "8703.23.01",
                NotTraits = [Trait.Over25Years],
            },
            new TradeFlow
            {
                Id = "gtap-mvh",
                Name = LocalizedText.Of("Motor vehicles and parts", "自動車・部品"),
                Order = 10,
                Year = 2024,
                Usd = 51_831_568_127,
                Parts =
                [
                    new TradePart
                    {
                        Good = "car",
                        Share = 0.8m,
                        Why = LocalizedText.Of("Most of it"),
                    },
                ],
                Citations = [Cite("51.8 billion dollars")],
            },
        ];
}
