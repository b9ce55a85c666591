using TariffTracker.Domain.Editing;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;
using static TariffTracker.Domain.Tests.Sample;

namespace TariffTracker.Domain.Tests.Editing;

public sealed class DocumentDifferenceTests
{
    private static readonly TariffMeasure Steel = Measure(
        "steel",
        "metals",
        Action("proclamation", "2025-02-10", "2025-03-12", rate: 25, citations: [Cite("gazette")]),
        Action("doubling", "2025-06-03", "2025-06-04", rate: 50)
    );

    [Fact]
    public void Between_OneFieldOfAnItem_NamesTheItemAndBothValues()
    {
        var corrected = Steel with { Actions = [Steel.Actions[0] with { RatePercent = 27.5m }, Steel.Actions[1]] };

        var difference = Assert.Single(Between(Steel, corrected));

        Assert.Equal("actions[proclamation].ratePercent", difference.Path.Text);
        Assert.Equal(FieldChange.Changed, difference.Change);
        Assert.Equal(("25", "27.5"), (difference.Old!.ToJsonString(), difference.New!.ToJsonString()));
    }

    [Fact]
    public void Between_ItemInFront_IsOneAdditionAndNoOtherChange()
    {
        var longer = Steel with { Actions = [Action("rumour", "2025-01-01", null, rate: null), .. Steel.Actions] };

        var difference = Assert.Single(Between(Steel, longer));

        Assert.Equal(("actions[rumour]", FieldChange.Added), (difference.Path.Text, difference.Change));
        Assert.True(difference.Path.IsItem);
        Assert.Equal("rumour", difference.New!["id"]!.GetValue<string>());
    }

    [Fact]
    public void Leaves_OfAnAddedItem_AreItsValuesWithTheirOwnPlaces()
    {
        var longer = Steel with
        {
            Actions = [.. Steel.Actions, Action("third", "2026-01-01", "2026-02-01", rate: 60, citations: [Cite("gazette")])],
        };

        var leaves = Assert.Single(Between(Steel, longer)).Leaves().ToDictionary(leaf => leaf.Path.Text);

        Assert.Equal("60", leaves["actions[third].ratePercent"].New!.ToJsonString());
        Assert.Equal("gazette", leaves["actions[third].citations[gazette].source"].New!.GetValue<string>());
        Assert.All(leaves.Values, leaf => Assert.Equal((FieldChange.Added, null), (leaf.Change, leaf.Old)));
        Assert.Equal(
            ["actions[third]", "actions[third].citations[gazette]"],
            leaves["actions[third].citations[gazette].source"].Path.Items.Select(item => item.Text)
        );
    }

    [Fact]
    public void Leaves_OfARemovedItem_SayWhatItSaid()
    {
        var shorter = Steel with { Actions = [Steel.Actions[0]] };

        var leaves = Assert.Single(Between(Steel, shorter)).Leaves().ToDictionary(leaf => leaf.Path.Text);

        Assert.Equal(
            ("50", null),
            (leaves["actions[doubling].ratePercent"].Old!.ToJsonString(), leaves["actions[doubling].ratePercent"].New)
        );
    }

    [Fact]
    public void Leaves_OfAChangedValue_AreTheChangeItself()
    {
        var difference = Assert.Single(
            Between(Steel, Steel with { Actions = [Steel.Actions[0] with { RatePercent = 30 }, Steel.Actions[1]] })
        );

        Assert.Equal([difference], difference.Leaves());
    }

    [Fact]
    public void Between_CitationsWithoutIds_AreMatchedBySourceAndLocator()
    {
        var gazette = Steel.Actions[0].Citations[0];
        var corrected = Steel with
        {
            Actions =
            [
                Steel.Actions[0] with
                {
                    Citations = [Cite("wire") with { Locator = "¶2" }, gazette with { Says = Text("25 percent") }],
                },
                Steel.Actions[1],
            ],
        };

        Assert.Equal(
            ["actions[proclamation].citations[wire ¶2] Added", "actions[proclamation].citations[gazette].says.en Changed"],
            Between(Steel, corrected).Select(difference => $"{difference.Path} {difference.Change}")
        );
    }

    [Fact]
    public void Between_ItemsInAnotherOrder_IsReorderedAlone()
    {
        var difference = Assert.Single(Between(Steel, Steel with { Actions = [Steel.Actions[1], Steel.Actions[0]] }));

        Assert.Equal(("actions", FieldChange.Reordered), (difference.Path.Text, difference.Change));
    }

    [Fact]
    public void Between_NewDocument_IsOneAdditionOfTheWhole()
    {
        var difference = Assert.Single(DocumentDifference.Between(DocumentKind.Measure, null, DocumentJson.Write(Steel)));

        Assert.Equal((FieldPath.Whole, FieldChange.Added), (difference.Path, difference.Change));
    }

    [Theory]
    [InlineData("""{"id":"6","number":6}""", """{"number":6.0,"id":"6","topics":[],"outcome":null}""")]
    [InlineData("""{"id":"6"}""", """{"id":"6","participants":[]}""")]
    public void Between_IncompleteTextsThatSayTheSame_FindsNothing(string one, string other) =>
        Assert.Empty(DocumentDifference.Between(DocumentKind.Round, one, other));

    private static IReadOnlyList<FieldDifference> Between(Document before, Document after) =>
        DocumentDifference.Between(DocumentJson.KindOf(before), DocumentJson.Write(before), DocumentJson.Write(after));
}
