using System.Text.Json.Nodes;
using TariffTracker.Domain.Editing;

namespace TariffTracker.Domain.Tests.Editing;

public sealed class FieldPlaceTests
{
    private static readonly JsonObject Document = (JsonObject)
        JsonNode.Parse(
            """{"id":"steel","actions":[{"id":"a"},{"id":"b","from":"2025-06-04","citations":[{"source":"gazette","locator":"cl. [2].1","says":{"en":"50%"}}]}]}"""
        )!;

    [Fact]
    public void Place_OfAPart_NamesTheWay()
    {
        var citation = Document["actions"]![1]!["citations"]![0]!;

        Assert.Equal("actions[b].citations[gazette cl. [2].1]", FieldPlace.Of(citation).Text);
        Assert.Equal("", FieldPlace.Of(Document).Text);
    }

    [Theory]
    [InlineData("actions[b].from", "2025-06-04", "")]
    [InlineData("actions[b].citations[gazette cl. [2].1].says.en", "50%", "")]
    [InlineData("id", "steel", "")]
    public void Place_OfAValue_IsFound(string place, string value, string left)
    {
        var found = FieldPlace.Find(Document, place);

        Assert.Equal((value, left), (found.Part.ToString(), found.Left));
    }

    [Fact]
    public void Place_OfAFieldThatIsEmpty_LeadsToItsPart()
    {
        var (part, left) = FieldPlace.Find(Document, "actions[b].until");

        Assert.Same(Document["actions"]![1], part);
        Assert.Equal("until", left);
    }
}
