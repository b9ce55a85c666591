using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;
using TariffTracker.Domain.Rules;
using TariffTracker.Domain.Time;
using static TariffTracker.Domain.Tests.Sample;

namespace TariffTracker.Domain.Tests.Rules;

/// <summary>The record that rules are tried on, and short ways to change it.</summary>
internal static class RulesSample
{
    public static readonly DateOnly Today = Day("2025-06-08");

    public static readonly LocalizedText Both = LocalizedText.Of("name", "名");

    public static readonly TariffRecord Before = TariffRecord.Build(
        7,
        [
            Sector("metals", 1, 2.5m, "steel") with
            {
                Name = Both,
            },
            Source("gazette", "2025-01-01"),
            Source("late", "2025-05-20"),
            Round(1, "2025-04-16"),
            new Person
            {
                Id = "minister",
                Name = Both,
                Side = Side.Japan,
                Posts =
                [
                    new Post
                    {
                        Title = Text("Minister"),
                        From = PartialDate.Parse("2024-10-01"),
                        Until = PartialDate.Parse("2025-05-01"),
                    },
                ],
            },
            Steel(Legal("first", "2025-02-10", "2025-03-12")),
            Measure("aluminum", "metals", Legal("first", "2025-02-10", "2025-03-12") with { RatePercent = 10 }),
        ]
    );

    public static Participant Minister =>
        new()
        {
            Person = "minister",
            Post = Text("Minister"),
            Side = Side.Japan,
        };

    public static TariffMeasure Steel(params RateAction[] actions) =>
        Measure("steel", "metals", actions) with
        {
            Name = Both,
            Goods = Both,
        };

    public static RateAction Legal(string id, string announcedOn, string from, string? until = null) =>
        Action(id, announcedOn, from, until, 25, citations: Cite("gazette"));

    public static NegotiationRound Cited(NegotiationRound round) => round with { City = Both, Citations = [Cite("gazette")] };

    public static DraftedDocument Drafted(Document document) =>
        new(new(DocumentJson.KindOf(document), document.Id), DocumentJson.Write(document));

    public static List<string> Codes(Document document) => Codes([Drafted(document)]);

    public static List<string> Codes(DraftedDocument[] changes) =>
        [.. RecordRules.Check(Before, changes, Today).Findings.Select(finding => $"{finding.Code} {finding.Place}")];

    public static string[] Split(string expected) => expected.Length == 0 ? [] : expected.Split('|');
}
