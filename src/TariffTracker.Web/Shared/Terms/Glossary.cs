using System.Text.Json;
using TariffTracker.Domain.Record;

namespace TariffTracker.Web.Shared.Terms;

/// <summary>The terms that the site explains, from <c>glossary.json</c>.</summary>
public static class Glossary
{
    private const string File = "TariffTracker.Web.Shared.Terms.glossary.json";

    /// <summary>Every term, in the order of the glossary.</summary>
    public static IReadOnlyList<GlossaryTerm> Terms { get; } = Load();

    /// <summary>The term of an id as far as it may be explained to somebody who knows what was known on a day; null when there is none.</summary>
    public static GlossaryTerm? Find(string id, DateOnly known) => Known(known).FirstOrDefault(term => term.Id == id);

    /// <summary>The terms that may be explained to somebody who knows what was known on a day.</summary>
    public static IEnumerable<GlossaryTerm> Known(DateOnly known) => Terms.Where(term => term.KnownFrom is not { } from || from <= known);

    private static List<GlossaryTerm> Load()
    {
        using var file =
            typeof(Glossary).Assembly.GetManifestResourceStream(File)
            ?? throw new InvalidOperationException($"The program was built without {File}.");
        return JsonSerializer.Deserialize<List<GlossaryTerm>>(file, DocumentJson.Options)!;
    }
}
