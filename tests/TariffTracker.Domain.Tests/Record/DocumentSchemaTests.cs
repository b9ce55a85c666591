using System.Text.Json;
using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Tests.Record;

public sealed class DocumentSchemaTests
{
    public static TheoryData<DocumentKind> Kinds => [.. Enum.GetValues<DocumentKind>()];

    /// <summary>With TARIFFTRACKER_WRITE_SCHEMA=1 the files are written anew instead of compared.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void PublishedSchema_EachKind_IsWhatTheTypesRead(DocumentKind kind)
    {
#pragma warning disable CA1308 // File names are in lower case.
        var file = Path.Combine(Repository.Root, "seeds", "schema", $"{kind.ToString().ToLowerInvariant()}.schema.json");
#pragma warning restore CA1308
        var expected = DocumentSchema.For(kind).ToJsonString(new JsonSerializerOptions(DocumentJson.Indented)) + "\n";
        if (Environment.GetEnvironmentVariable("TARIFFTRACKER_WRITE_SCHEMA") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, expected);
        }

        Assert.Equal(expected, File.ReadAllText(file));
    }

    [Fact]
    public void Schema_OfASource_RequiresWhatTheReaderRequiresAndForbidsTheRest()
    {
        var schema = DocumentSchema.For(DocumentKind.Source);

        Assert.False((bool)schema["additionalProperties"]!);
        Assert.Equal(
            ["id", "kind", "language", "publishedOn", "title"],
            schema["required"]!.AsArray().Select(name => (string)name!).Order(StringComparer.Ordinal)
        );
        Assert.Contains("official-instrument", schema["properties"]!["kind"]!["enum"]!.AsArray().Select(value => (string)value!));
    }
}
