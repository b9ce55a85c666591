using System.Globalization;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Features.Overview;
using TariffTracker.Web.Shared.Formats;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Tests.Shared.Formats;

public sealed class SectorSentenceTests
{
    [Fact]
    public void OnTop_WithNormalDuty_AddsUp() =>
        Says(
            Card(2.5m, Action("2025-04-03", 25)),
            "A car pays 27.5% in all: 2.5% normal duty and 25% on top.",
            "乗用車は合計27.5%。通常関税2.5%に25%の上乗せ。"
        );

    [Fact]
    public void OnTop_OfNothing_SaysThatNormalDutyIsFree() =>
        Says(
            Card(0, Action("2025-03-12", 25, until: "2025-06-04"), Action("2025-06-04", 50)),
            "A car pays 50% in all; its normal duty is free. It was 25% on top until 3 June 2025.",
            "乗用車は合計50%。通常関税は無税。2025年6月3日までは25%の上乗せ。"
        );

    [Fact]
    public void InTotal_AboveNormalDuty_CountsThePointsBetween() =>
        Says(
            Card(2.5m, Action("2025-04-03", 15, basis: Basis.AllIn)),
            "A car pays 15% in all: 2.5% normal duty and 12.5 points of tariff.",
            "乗用車は合計15%。通常関税2.5%に12.5ポイントの追加。"
        );

    [Fact]
    public void InTotal_BelowNormalDuty_AddsNothing() =>
        Says(
            Card(26.4m, Action("2025-04-03", 15, basis: Basis.AllIn)),
            "A car keeps its normal duty of 26.4%: nothing is added.",
            "乗用車は通常関税26.4%のまま。上乗せなし。"
        );

    [Fact]
    public void OnContent_GivesNoTotal() =>
        Says(
            Card(2.5m, Action("2025-04-03", 50) with { ValueBase = ValueBase.SteelContent }),
            "A car pays 50% on top, on the value of its steel only.",
            "乗用車は鉄鋼部分の価額にのみ50%の上乗せ。"
        );

    [Fact]
    public void Suspended_PaysNormalDuty() =>
        Says(
            Card(2.5m, Action("2025-04-10", 24, until: "2025-07-09") with { State = RateState.Suspended }),
            "A car pays only its normal duty of 2.5%. Suspended to 8 July 2025: 24% on top.",
            "乗用車は通常関税2.5%のみ。24%の上乗せは2025年7月8日まで停止中。"
        );

    [Fact]
    public void Scheduled_NamesTheFirstDay() =>
        Says(
            Card(2.5m, Action("2025-07-01", 25)),
            "A car pays only its normal duty of 2.5%. From 1 July 2025: 25% on top.",
            "乗用車は通常関税2.5%のみ。2025年7月1日から25%の上乗せ。"
        );

    [Fact]
    public void Announced_SaysThatThereIsNoText() =>
        Says(
            Card(0, Action("2025-07-01", 25) with { Standing = Standing.Announced }),
            "A car pays no duty. Announced for 1 July 2025: 25% on top; no legal text yet.",
            "乗用車は無税。2025年7月1日から25%の上乗せと発表。法的文書はまだない。"
        );

    [Fact]
    public void Ended_NamesTheLastDay() =>
        Says(
            Card(0, Action("2025-04-01", 10, until: "2025-06-01")),
            "A car pays no duty. The tariff on it ended; its last day was 31 May 2025.",
            "乗用車は無税。追加関税は終了（最終日2025年5月31日）。"
        );

    [Fact]
    public void NothingKnown_IsSaid() =>
        Says(
            Card(2.5m),
            "A car pays only its normal duty of 2.5%. No tariff on it was known on that day.",
            "乗用車は通常関税2.5%のみ。この日までに知られた追加関税はない。"
        );

    [Theory]
    [InlineData("25 +,10 +,50 +", "25% on top for a, 10% for b, 50% for c", "aは25%、bは10%、cは50%の上乗せ")]
    [InlineData("25 +,10 +,25 +", "25% on top for a and c, 10% for b", "aとcは25%、bは10%の上乗せ")]
    [InlineData("25 +,25 +,25 +", "25% on top for a, b and c", "a・bとcは25%の上乗せ")]
    [InlineData("15 =,12.5 =,50 +", "15% in total for a, 12.5% for b; 50% on top for c", "aは合計15%、bは12.5%。cは50%の上乗せ")]
    [InlineData("", "Nothing on top of the normal duty was collected on that day", "この日に通常関税への上乗せはない")]
    public void Headline_NamesTheBasisOnce(string rates, string english, string japanese)
    {
        var cards = rates
            .Split(',', StringSplitOptions.RemoveEmptyEntries)
            .Select(
                (rate, i) =>
                    Card(
                        0,
                        Action(
                            "2025-01-01",
                            decimal.Parse(rate[..^2], CultureInfo.InvariantCulture),
                            basis: rate[^1] == '=' ? Basis.AllIn : Basis.Additional
                        )
                    )
                        is var card
                        ? card with
                        {
                            Card = card.Card with { Headline = LocalizedText.Of($"{(char)('a' + i)}") },
                        }
                        : null!
            )
            .ToList();
        Assert.Equal(english, Headline.Of(cards, Words.English));
        Assert.Equal(japanese, Headline.Of(cards, Words.Japanese));
    }

    private static void Says(SectorRate card, string english, string japanese)
    {
        Assert.Equal(english, SectorSentence.Of(card, Words.English));
        Assert.Equal(japanese, SectorSentence.Of(card, Words.Japanese));
    }

    /// <summary>The card of a sector with one measure, on 8 June 2025.</summary>
    private static SectorRate Card(decimal normal, params RateAction[] actions)
    {
        var sector = new Sector
        {
            Id = "cars",
            Name = LocalizedText.Of("Cars"),
            Order = 1,
            Card = new SectorCard
            {
                Name = LocalizedText.Of("Cars"),
                Goods = LocalizedText.Of("cars"),
                Measures = actions.Length == 0 ? [] : ["cars"],
                Example = new SectorExample
                {
                    Name = LocalizedText.Of("A car", "乗用車"),
                    Hts = "8703",
                    MfnPercent = normal,
                },
            },
        };
        var measure = new TariffMeasure
        {
            Id = "cars",
            Name = LocalizedText.Of("Cars"),
            Authority = Authority.Section232,
            Sector = "cars",
            Goods = LocalizedText.Of("cars"),
            Actions = actions,
        };
        Document[] documents = actions.Length == 0 ? [sector] : [sector, measure];
        return Assert.Single(SectorBoard.For(TariffRecord.Build(1, documents), new DateOnly(2025, 6, 8)));
    }

    private static RateAction Action(string from, decimal rate, string? until = null, Basis basis = Basis.Additional) =>
        new()
        {
            Id = from,
            Summary = LocalizedText.Of(from),
            AnnouncedOn = Day(from).AddDays(-30),
            From = Day(from),
            Until = until is null ? null : Day(until),
            RatePercent = rate,
            Basis = basis,
        };

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
