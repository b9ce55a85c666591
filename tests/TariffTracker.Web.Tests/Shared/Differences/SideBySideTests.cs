using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Shared.Differences;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Tests.Shared.Differences;

public sealed class SideBySideTests
{
    private static readonly TariffMeasure Cars = SmallRecord.The<TariffMeasure>();
    private static readonly NegotiationRound Round = SmallRecord.The<NegotiationRound>();

    [Fact]
    public void NewAction_IsShownWithEachOfItsValuesAndItsEvidence()
    {
        var action = Cars.Actions[0] with
        {
            Id = "doubled",
            From = new(2026, 6, 4),
            AnnouncedOn = new(2026, 6, 3),
            RatePercent = 50,
            Citations =
            [
                new Citation
                {
                    Source = "daily",
                    Locator = "p. 1",
                    Says = LocalizedText.Of("fifty percent"),
                },
            ],
        };

        var groups = Between(Cars, Cars with { Actions = [.. Cars.Actions, action] });

        Assert.Equal(
            ["Actions: 50% on top, 4 June 2026", "Actions: 50% on top, 4 June 2026 › Citations: The Daily, p. 1"],
            groups.Select(group => group.Heading)
        );
        Assert.Contains(new SideBySideRow("Rate", null, "50%"), groups[0].Rows);
        Assert.Contains(new SideBySideRow("Source", null, "The Daily"), groups[1].Rows);
        Assert.Contains(new SideBySideRow("What it says (English)", null, "fifty percent"), groups[1].Rows);
        Assert.DoesNotContain(groups.SelectMany(group => group.Rows), row => row.New is "doubled" or "daily");
    }

    [Fact]
    public void ChangedValue_StandsBesideTheOldOne_UnderThePartItIsIn()
    {
        var group = Assert.Single(
            Between(Cars, Cars with { Actions = [Cars.Actions[0] with { RatePercent = 27.5m }, .. Cars.Actions.Skip(1)] })
        );

        Assert.StartsWith("Actions: 27.5% on top", group.Heading, StringComparison.Ordinal);
        Assert.Equal([new SideBySideRow("Rate", "25.5%", "27.5%")], group.Rows);
    }

    [Fact]
    public void NewDocument_IsShownWithAllItsValues()
    {
        var rows = SideBySide
            .Between(new(DocumentKind.Round, Round.Id), null, DocumentJson.Write(Round), Names, Words.English)
            .SelectMany(group => group.Rows)
            .ToList();

        Assert.Contains(new SideBySideRow("City (English)", null, Round.City!.En), rows);
        Assert.All(rows, row => Assert.Null(row.Old));
    }

    [Fact]
    public void Sentence_OfANewAction_NamesTheSourcesItRestsOn()
    {
        var action = Cars.Actions[0] with
        {
            Id = "doubled",
            From = new(2026, 6, 4),
            RatePercent = 50,
            Citations = [new Citation { Source = "daily", Says = LocalizedText.Of("fifty percent") }],
        };

        Assert.Equal(
            ["25.5% on top → 50% on top from 4 June 2026; source added: The Daily"],
            DifferenceSentence.Between(
                new(DocumentKind.Measure, Cars.Id),
                DocumentJson.Write(Cars),
                DocumentJson.Write(Cars with { Actions = [.. Cars.Actions, action] }),
                Words.English,
                Names
            )
        );
    }

    private static string? Names(DocumentRef document) => document == new DocumentRef(DocumentKind.Source, "daily") ? "The Daily" : null;

    private static IReadOnlyList<SideBySideGroup> Between(Document before, Document after) =>
        SideBySide.Between(
            new(DocumentJson.KindOf(before), before.Id),
            DocumentJson.Write(before),
            DocumentJson.Write(after),
            Names,
            Words.English
        );
}
