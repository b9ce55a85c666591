using System.Text;
using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Data.Seeds;
using TariffTracker.Web.Shared.Settings;

namespace TariffTracker.Web.Tests.Data.Seeds;

public sealed class SeedFolderTests : IDisposable
{
    private readonly TemporarySeeds seeds = new(SmallRecord.Documents);

    public void Dispose() => seeds.Dispose();

    [Fact]
    public void Folder_WithWholeSeeds_GivesEveryDocumentAndItsFile()
    {
        seeds.Write("README.md", "for people");
        seeds.Write("schema/source.json", "{}");
        seeds.Write("sources/.hidden", "of an editor program");

        var read = new SeedFolder(seeds.Folder).Read();

        Assert.Equal(SmallRecord.Documents.Count, read.Count);
        Assert.Equal("rounds/1.json", read.Single(seed => seed.Document is NegotiationRound).File);
        Assert.Equal("people.json", read.Single(seed => seed.Document is Person).File);
    }

    [Fact]
    public void Folder_WithAByteOrderMark_IsRead()
    {
        var text = DocumentJson.Write(SmallRecord.The<NegotiationRound>());
        File.WriteAllText(Path.Combine(seeds.Folder, "rounds/1.json"), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

        Assert.Equal(SmallRecord.Documents.Count, new SeedFolder(seeds.Folder).Read().Count);
    }

    // What is wrong, in which file, and the parts of the message that name file, place and problem.
    [Theory]
    [InlineData("rounds/1.json", "\"number\": 1,", "\"number\": 1", "rounds/1.json, line 4, column 3, $: ", "Expected either")]
    [InlineData("rounds/1.json", "\"number\": 1,", "\"number\": 1, \"city2\": 2,", "line 3, column 24, $.city2: ", "no member 'city2'")]
    [InlineData("rounds/1.json", "\"number\": 1,", "\"number\": 1, \"number\": 2,", "$.number: ", "the member 'number' occurs twice")]
    [InlineData("rounds/1.json", "\"number\": 1,", "\"number\": \"1\",", "line 3, column 16, $.number: ", "write a number, without quotes")]
    [InlineData("rounds/1.json", "\"number\": 1,", "", "rounds/1.json, line ", "missing: 'number'")]
    [InlineData("rounds/1.json", "\"number\": 1,", "\"number\": null,", "line 3, column 17, $.number: ", "write a number")]
    [InlineData(
        "rounds/1.json",
        "\"firstDay\": \"2025-04-16\"",
        "\"firstDay\": \"2025-02-30\"",
        "$.firstDay: ",
        "write a day that exists, as \"2025-07-09\""
    )]
    [InlineData(
        "rounds/1.json",
        "\"side\": \"japan\"",
        "\"side\": \"tokyo\"",
        "$.participants[0].side: ",
        "allowed are \"japan\", \"united-states\""
    )]
    [InlineData("rounds/1.json", "\"ja\": \"ワシントン\"", "\"jp\": \"ワシントン\"", "$.city.jp: ", "no member 'jp'")]
    [InlineData("rounds/1.json", "\"ja\": \"ワシントン\"", "\"ja\": \"ワシントン\" !", "line 8, column 19, $.city: ", "'!'")]
    [InlineData("events/upper-house-election.json", "\"2025-07\"", "\"2025-13\"", "$.on: ", "'2025-13' is not a date")]
    [InlineData("deadlines.json", "\"2025-07-09\"", "\"2025-07-32\"", "deadlines.json, line ", "$[0].on: '2025-07-32' is not a date")]
    [InlineData("people.json", "\"side\": \"japan\"", "\"side\": null", "people.json, line ", "$[0].side: ")]
    [InlineData("people.json", "[\n", "[ null,\n", "people.json: ", "a document cannot be null")]
    [InlineData(
        "measures/section-232-automobiles.json",
        "\"ratePercent\": 25.5",
        "\"ratePercent\": true",
        "$.actions[0].ratePercent: ",
        "write a number"
    )]
    [InlineData(
        "rounds/1.json",
        "\"id\": \"1\"",
        "\"id\": \"2\"",
        "rounds/1.json, $.id: ",
        "the id is '2'; file and id must have the same name"
    )]
    [InlineData(
        "rounds/1.json",
        "\"person\": \"akazawa\"",
        "\"person\": \"nobody\"",
        "rounds/1.json, '1', participants: ",
        "There is no person with the id 'nobody'."
    )]
    [InlineData(
        "proposals/remove-car-tariff.json",
        "gazette-20250416-talks",
        "gazette-2025",
        "proposals/remove-car-tariff.json, 'remove-car-tariff', ",
        "There is no source with the id 'gazette-2025'."
    )]
    public void File_ThatCannotBeUsed_IsNamedWithPlaceAndProblem(string file, string from, string to, string place, string problem)
    {
        seeds.Change(file, from, to);

        var message = Refusal();

        Assert.Contains($"  {file}", message, StringComparison.Ordinal);
        Assert.Contains(place, message, StringComparison.Ordinal);
        Assert.Contains(problem, message, StringComparison.Ordinal);
        Assert.Contains(seeds.Folder, message, StringComparison.Ordinal);
        Assert.DoesNotContain("TariffTracker.Domain", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("proposal/x.json", "proposal: ", "sources/, rounds/, measures/, proposals/, events/")]
    [InlineData("persons.json", "persons.json: ", "people.json")]
    [InlineData("sources/notes.txt", "sources/notes.txt: ", "end with .json")]
    [InlineData("sources/2025/x.json", "sources/2025: ", "end with .json")]
    public void File_InAPlaceThatIsNotRead_IsRefused(string file, string place, string problem)
    {
        seeds.Write(file, "{}");

        var message = Refusal();

        Assert.Contains(place, message, StringComparison.Ordinal);
        Assert.Contains(problem, message, StringComparison.Ordinal);
    }

    [Fact]
    public void SameIdTwice_InOneList_IsRefused()
    {
        seeds.Change("people.json", "[\n  {", "[ { \"id\": \"akazawa\", \"name\": { \"en\": \"A\" }, \"side\": \"japan\" }, {");

        Assert.Contains("people.json, 'akazawa', id: Two documents", Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void File_ThatIsNotUtf8_IsRefused()
    {
        File.WriteAllBytes(Path.Combine(seeds.Folder, "people.json"), [0x5b, 0x22, 0xff, 0x22, 0x5d]);

        Assert.Contains("people.json: the file is not written in UTF-8", Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void Problems_InSeveralFiles_AreToldTogether()
    {
        seeds.Change("rounds/1.json", "\"number\": 1,", "\"number\": one,");
        seeds.Change("people.json", "\"side\"", "\"sides\"");

        var message = Refusal();

        Assert.Contains("  rounds/1.json", message, StringComparison.Ordinal);
        Assert.Contains("  people.json", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Problems_InGreatNumber_AreCutShortAndCounted()
    {
        seeds.Replace(SmallRecord.Documents.Where(document => document is not Person));
        foreach (var number in Enumerable.Range(2, 30))
        {
            var round = SmallRecord.The<NegotiationRound>() with { Id = $"{number}", Number = number };
            seeds.Write($"rounds/{number}.json", DocumentJson.Write(round));
        }

        Assert.Matches(@"… and \d+ more\.", Refusal());
    }

    [Fact]
    public void Folder_WithoutAnyDocument_IsRefused()
    {
        seeds.Replace([]);

        Assert.Contains("There is no document in this folder.", Refusal(), StringComparison.Ordinal);
    }

    private string Refusal() => Assert.Throws<StartProblemException>(() => new SeedFolder(seeds.Folder).Read()).Message;
}
