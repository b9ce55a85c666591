using TariffTracker.Domain.Record;
using TariffTracker.Domain.Record.Search;
using static TariffTracker.Domain.Tests.Sample;

namespace TariffTracker.Domain.Tests.Record.Search;

public sealed class SearchTests
{
    private static readonly TariffRecord Record = RecordOf(
        Event("a", "2025-06-01") with
        {
            Title = Text("Quotas on steel"),
            Text = LocalizedText.Of("The duty is 25 %.", "関税は２５％。"),
        },
        Event("b", "2025-06-02") with
        {
            Title = Text("A speech"),
            Text = Text("He spoke of steel, 250 times, and of 25.5% or 1.25%."),
        },
        Event("c", "2025-06-03") with
        {
            Title = Text("Naïve café"),
            Text = LocalizedText.Of("A meeting.", "赤澤氏と会談"),
        }
    );

    [Fact]
    public void Name_StandsBeforeText() => Assert.Equal(["a", "b"], Found("steel"));

    [Theory]
    [InlineData("25%")]
    [InlineData("２５％")]
    [InlineData("25")]
    public void Number_IsFoundAsANumber_NotInsideAnother(string asked) => Assert.Equal(["a"], Found(asked));

    [Theory]
    [InlineData("NAIVE CAFE")]
    [InlineData("赤沢")]
    [InlineData("赤澤氏")]
    public void Accents_AndOldForms_AreLevelled(string asked) => Assert.Equal(["c"], Found(asked));

    [Fact]
    public void Words_MustAllBeFound() => Assert.Equal(["b"], Found("speech steel"));

    [Fact]
    public void MistypedName_IsFoundAndSaid()
    {
        var result = Find("speach");

        Assert.Equal("b", Assert.Single(result.Hits).Document.Id);
        Assert.Equal("speech", Assert.Single(Assert.Single(result.Near).Meant));
    }

    [Fact]
    public void WordsThatNothingHoldsTogether_SayWhatEachWouldLeave() =>
        Assert.Equal([("quotas", 1), ("meeting", 1)], Find("quotas meeting").Drops.Select(drop => (drop.Word, drop.Count)));

    [Fact]
    public void Kind_ThatHoldsNothing_LeavesTheCountOfTheOthers()
    {
        var result = Record.Search.Find(new SearchFilter { Text = "steel", Kinds = [SearchKind.Round] });

        Assert.Empty(result.Hits);
        Assert.Equal(2, result.Total);
        Assert.Equal([(SearchKind.Round, 0), (SearchKind.Event, 2)], result.Kinds.Select(count => (count.Choice, count.Count)));
    }

    [Fact]
    public void Excerpt_InTheReadersLanguage_MarksWhatWasFoundAsItStands()
    {
        var hit = Assert.Single(Find("25%").Hits);

        Assert.Equal("25 %", Assert.Single(hit.Excerpt("en")!.Pieces, piece => piece.Found).Text);
        Assert.Equal("２５％", Assert.Single(hit.Excerpt("ja")!.Pieces, piece => piece.Found).Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" 、 – ")]
    public void NoWords_FindNothing(string asked) => Assert.Empty(Find(asked).Hits);

    private static SearchResult Find(string text) => Record.Search.Find(new SearchFilter { Text = text });

    private static IEnumerable<string> Found(string text) => Find(text).Hits.Select(hit => hit.Document.Id);
}
