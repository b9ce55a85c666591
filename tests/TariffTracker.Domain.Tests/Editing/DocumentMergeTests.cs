using TariffTracker.Domain.Editing;
using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Record;
using static TariffTracker.Domain.Tests.Sample;

namespace TariffTracker.Domain.Tests.Editing;

public sealed class DocumentMergeTests
{
    private static readonly NegotiationRound Origin = Round(5, "2025-05-30") with
    {
        Topics = [Text("cars"), Text("steel")],
        Citations = [Cite("wire")],
    };

    [Fact]
    public void Of_DifferentFields_BothSurvive()
    {
        var result = Merge(Origin with { City = Text("Tokyo") }, Origin with { LastDay = Day("2025-05-31") });

        Assert.Empty(result.Conflicts);
        var merged = Read(result);
        Assert.Equal(("Tokyo", Day("2025-05-31")), (merged.City.En, merged.LastDay));
    }

    [Fact]
    public void Of_TheTwoLanguagesOfOneText_AreTwoFields()
    {
        var result = Merge(
            Origin with
            {
                City = LocalizedText.Of("Washington, D.C."),
            },
            Origin with
            {
                City = LocalizedText.Of("Washington", "ワシントン"),
            }
        );

        Assert.Empty(result.Conflicts);
        Assert.Equal(LocalizedText.Of("Washington, D.C.", "ワシントン"), Read(result).City);
    }

    [Fact]
    public void Of_TheSameField_IsAConflictWithAllThreeValues()
    {
        var result = Merge(Origin with { City = Text("Tokyo") }, Origin with { City = Text("Osaka") });

        var conflict = Assert.Single(result.Conflicts);
        Assert.Equal("city.en", conflict.Path.Text);
        Assert.Equal(
            ("Washington", "Tokyo", "Osaka"),
            (conflict.Original!.GetValue<string>(), conflict.Mine!.GetValue<string>(), conflict.Theirs!.GetValue<string>())
        );
    }

    [Theory]
    [InlineData(MergeChoice.Mine, "Tokyo")]
    [InlineData(MergeChoice.Theirs, "Osaka")]
    [InlineData(MergeChoice.Original, "Washington")]
    public void Of_AConflictThatSomebodyChoseFor_TakesTheChoice(MergeChoice choice, string city)
    {
        var result = Merge(
            Origin with
            {
                City = Text("Tokyo"),
            },
            Origin with
            {
                City = Text("Osaka"),
                LastDay = Day("2025-06-01"),
            },
            new Dictionary<string, MergeChoice> { ["city.en"] = choice }
        );

        Assert.Empty(result.Conflicts);
        Assert.Equal((city, Day("2025-06-01")), (Read(result).City.En, Read(result).LastDay));
    }

    [Fact]
    public void Of_TheSameChangeOnBothSides_IsNoConflict() =>
        Assert.Empty(Merge(Origin with { City = Text("Tokyo") }, Origin with { City = Text("Tokyo") }).Conflicts);

    [Fact]
    public void Of_ItemsAddedOnBothSides_BothSurviveInOneOrder()
    {
        var mine = Origin with { Citations = [.. Origin.Citations, Cite("ministry")] };
        var theirs = Origin with { Citations = [.. Origin.Citations, Cite("gazette")] };

        Assert.Equal(["wire", "gazette", "ministry"], Read(Merge(mine, theirs)).Citations.Select(citation => citation.Source));
        Assert.Equal(Merge(mine, theirs).Text, Merge(theirs, mine).Text);
    }

    [Fact]
    public void Of_AnItemTakenAwayHereAndChangedThere_IsAConflict()
    {
        var result = Merge(Origin with { Citations = [] }, Origin with { Citations = [Cite("wire") with { Says = Text("two days") }] });

        var conflict = Assert.Single(result.Conflicts);
        Assert.Equal("citations[wire]", conflict.Path.Text);
        Assert.Null(conflict.Mine);
    }

    [Fact]
    public void Of_AnItemTakenAwayHereAndLeftAloneThere_IsGone() =>
        Assert.Equal(
            ["steel"],
            Read(Merge(Origin with { Topics = [Text("steel")] }, Origin with { City = Text("Tokyo") })).Topics.Select(topic => topic.En)
        );

    [Fact]
    public void Of_TwoNewOrdersOfOneList_AskWhich()
    {
        var three = Origin with { Topics = [Text("cars"), Text("steel"), Text("rice")] };
        var mine = three with { Topics = [Text("steel"), Text("cars"), Text("rice")] };
        var theirs = three with { Topics = [Text("cars"), Text("rice"), Text("steel"), Text("ships")] };

        var open = DocumentMerge.Of(DocumentKind.Round, DocumentJson.Write(three), DocumentJson.Write(mine), DocumentJson.Write(theirs));
        Assert.Equal("topics", Assert.Single(open.Conflicts).Path.Text);

        var chosen = DocumentMerge.Of(
            DocumentKind.Round,
            DocumentJson.Write(three),
            DocumentJson.Write(mine),
            DocumentJson.Write(theirs),
            new Dictionary<string, MergeChoice> { ["topics"] = MergeChoice.Mine }
        );
        Assert.Equal(["steel", "cars", "rice", "ships"], Read(chosen).Topics.Select(topic => topic.En));
    }

    [Fact]
    public void Of_TwoNewDocumentsOfOneId_AskForEveryFieldTheyDoNotShare()
    {
        var other = Origin with { City = Text("Tokyo"), LastDay = Day("2025-06-01") };

        var result = DocumentMerge.Of(DocumentKind.Round, null, DocumentJson.Write(Origin), DocumentJson.Write(other));

        Assert.Equal(["lastDay", "city.en"], result.Conflicts.Select(conflict => conflict.Path.Text));
    }

    [Fact]
    public void Of_AnIncompleteDraft_KeepsWhatThereIs()
    {
        const string origin = """{"id":"6","number":6}""";

        var result = DocumentMerge.Of(
            DocumentKind.Round,
            origin,
            """{"id":"6","number":6,"firstDay":"2025"}""",
            """{"id":"6","number":6,"city":{"en":"Tokyo"}}"""
        );

        Assert.Empty(result.Conflicts);
        Assert.Empty(
            DocumentDifference.Between(DocumentKind.Round, """{"id":"6","number":6,"firstDay":"2025","city":{"en":"Tokyo"}}""", result.Text)
        );
    }

    private static MergeResult Merge(Document mine, Document theirs, IReadOnlyDictionary<string, MergeChoice>? choices = null) =>
        DocumentMerge.Of(DocumentKind.Round, DocumentJson.Write(Origin), DocumentJson.Write(mine), DocumentJson.Write(theirs), choices);

    private static NegotiationRound Read(MergeResult result) => (NegotiationRound)DocumentJson.Read(DocumentKind.Round, result.Text);
}
