using System.Text.Json;
using System.Text.Json.Nodes;
using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Data;

namespace TariffTracker.Web.Tests.Data;

public sealed class DocumentUpgradesTests
{
    private const string OldestPerson = """{"id":"akazawa","fullName":"Ryosei Akazawa","team":"japan"}""";

    private static readonly DocumentUpgrades ToThree = new(
        3,
        new Dictionary<int, Func<DocumentKind, JsonObject, JsonObject>>
        {
            [1] = (kind, document) => kind == DocumentKind.Person ? Renamed(document, "team", "side") : document,
            [2] = (kind, document) =>
            {
                if (kind == DocumentKind.Person)
                {
                    document["name"] = new JsonObject { ["en"] = document["fullName"]!.GetValue<string>() };
                    document.Remove("fullName");
                }

                return document;
            },
        }
    );

    [Fact]
    public void Document_OfTheOldestShape_TakesEveryStep()
    {
        var person = Assert.IsType<Person>(ToThree.Read(DocumentKind.Person, 1, OldestPerson));

        Assert.Equal(("Ryosei Akazawa", Side.Japan), (person.Name.En, person.Side));
    }

    [Fact]
    public void Document_OfAShapeInBetween_TakesTheStepsThatFollow()
    {
        var text = OldestPerson.Replace("team", "side", StringComparison.Ordinal);

        Assert.Equal("Ryosei Akazawa", Assert.IsType<Person>(ToThree.Read(DocumentKind.Person, 2, text)).Name.En);
    }

    [Fact]
    public void Document_OfTheNewestShape_IsReadAsItIs()
    {
        var person = SmallRecord.The<Person>();

        Assert.Equal(DocumentJson.Write(person), DocumentJson.Write(ToThree.Read(DocumentKind.Person, 3, DocumentJson.Write(person))));
    }

    [Fact]
    public void Document_WhoseStepIsMissing_IsRefused() =>
        Assert.Contains(
            "no step from shape 0 to shape 1",
            Assert.Throws<JsonException>(() => ToThree.Read(DocumentKind.Person, 0, OldestPerson)).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Document_OfANewerProgram_IsRefused() =>
        Assert.Contains(
            "a newer one wrote it",
            Assert.Throws<JsonException>(() => ToThree.Read(DocumentKind.Person, 4, OldestPerson)).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Document_ThatAStepForgot_IsRefused() =>
        Assert.Throws<JsonException>(() => DocumentUpgrades.All.Read(DocumentKind.Person, DocumentJson.Schema, OldestPerson));

    [Fact]
    public void Measure_OfShape1_LosesTheNumbersThatNowStandInLists()
    {
        const string stored = """
            {"id":"section-232-automobiles","name":{"en":"Cars"},"authority":"section-232","sector":"automobiles","goods":{"en":"Cars"},
             "scopeIn":["8703.22.01"],"scopeOut":["8703.10"],"actions":[{"id":"a","summary":{"en":"25%"},"announcedOn":"2025-03-26"}]}
            """;

        var measure = Assert.IsType<TariffMeasure>(DocumentUpgrades.All.Read(DocumentKind.Measure, 1, stored));

        Assert.Equal("a", Assert.Single(measure.Actions).Id);
        Assert.Throws<JsonException>(() => DocumentUpgrades.All.Read(DocumentKind.Measure, 2, stored));
    }

    private static JsonObject Renamed(JsonObject document, string from, string to)
    {
        var value = document[from]!.DeepClone();
        document.Remove(from);
        document[to] = value;
        return document;
    }
}
