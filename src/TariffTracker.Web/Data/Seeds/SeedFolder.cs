using System.Collections;
using System.Text;
using System.Text.Json;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Shared.Settings;

namespace TariffTracker.Web.Data.Seeds;

/// <summary>Reads the seeds from their folder, and touches nothing else.</summary>
/// <param name="folder">Absolute path of the folder.</param>
public sealed class SeedFolder(string folder)
{
    // A typing slip in a shared file can make a hundred follow-up problems, which help nobody.
    private const int MostProblemsShown = 20;

    private readonly List<string> problems = [];

    /// <summary>Every document of the seeds, which together make up a whole record.</summary>
    /// <exception cref="StartProblemException">Some file cannot be used; the message names file, place and problem.</exception>
    public IReadOnlyList<SeedDocument> Read()
    {
        problems.Clear();
        RefuseStrangers();
        List<SeedDocument> seeds = [.. SeedLayout.Folders.SelectMany(Folder), .. SeedLayout.Lists.SelectMany(List)];
        if (problems.Count == 0 && seeds.Count == 0)
        {
            problems.Add("There is no document in this folder.");
        }

        if (problems.Count == 0)
        {
            CheckReferences(seeds);
        }

        return problems.Count == 0 ? seeds : throw new StartProblemException(Message());
    }

    private void RefuseStrangers()
    {
        foreach (var path in Directory.EnumerateFileSystemEntries(folder).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(path);
            var expected = Directory.Exists(path)
                ? SeedLayout.Folders.ContainsKey(name) || SeedLayout.NotSeeds.Contains(name)
                : SeedLayout.Lists.ContainsKey(name) || SeedLayout.NotSeeds.Contains(name);
            if (!expected && !name.StartsWith('.'))
            {
                problems.Add(
                    $"{name}: nothing of this name belongs here, only {string.Join(", ", SeedLayout.Folders.Keys.Select(each => $"{each}/"))} "
                        + $"and {string.Join(", ", SeedLayout.Lists.Keys)}."
                );
            }
        }
    }

    private IEnumerable<SeedDocument> Folder(KeyValuePair<string, DocumentKind> entry)
    {
        var (name, kind) = entry;
        var path = Path.Combine(folder, name);
        if (!Directory.Exists(path))
        {
            yield break;
        }

        foreach (var inside in Directory.EnumerateFileSystemEntries(path).Order(StringComparer.Ordinal))
        {
            var file = $"{name}/{Path.GetFileName(inside)}";
            if (Path.GetFileName(inside).StartsWith('.'))
            {
                continue;
            }

            if (Directory.Exists(inside) || Path.GetExtension(inside) != ".json")
            {
                problems.Add($"{file}: only files that end with .json belong here.");
            }
            else if (Parse(file, DocumentJson.TypeOf(kind)) is Document document)
            {
                if (document.Id != Path.GetFileNameWithoutExtension(inside))
                {
                    problems.Add($"{file}, $.id: the id is '{document.Id}'; file and id must have the same name.");
                }

                yield return new SeedDocument(document, file);
            }
        }
    }

    private IEnumerable<SeedDocument> List(KeyValuePair<string, DocumentKind> entry)
    {
        var (file, kind) = entry;
        return File.Exists(Path.Combine(folder, file))
            ? ((Parse(file, typeof(List<>).MakeGenericType(DocumentJson.TypeOf(kind))) as IEnumerable) ?? Array.Empty<Document>())
                .Cast<Document>()
                .Select(document => new SeedDocument(document, file))
            : [];
    }

    private object? Parse(string file, Type type)
    {
        var bytes = File.ReadAllBytes(Path.Combine(folder, file)).AsSpan();
        bytes = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        try
        {
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
            var value = JsonSerializer.Deserialize(text, type, DocumentJson.Options);
            if (value is null || (value is IEnumerable all && all.Cast<object?>().Contains(null)))
            {
                problems.Add($"{file}: a document cannot be null.");
                return null;
            }

            return value;
        }
        catch (JsonException problem)
        {
            problems.Add($"{file}, {JsonProblem.Describe(problem, bytes)}");
        }
        catch (DecoderFallbackException)
        {
            problems.Add($"{file}: the file is not written in UTF-8.");
        }

        return null;
    }

    private void CheckReferences(List<SeedDocument> seeds)
    {
        try
        {
            TariffRecord.Build(0, seeds.Select(seed => seed.Document));
        }
        catch (InvalidRecordException invalid)
        {
            var files = seeds.ToLookup(seed => seed.Ref, seed => seed.File);
            problems.AddRange(
                invalid.Problems.Select(problem =>
                    $"{string.Join(" and ", files[problem.Document].Distinct())}, '{problem.Document.Id}', {problem.Place}: {problem.Problem}"
                )
            );
        }
    }

    private string Message()
    {
        var shown = problems.Take(MostProblemsShown).Select(problem => $"  {problem}");
        var more = problems.Count > MostProblemsShown ? $"\n  … and {problems.Count - MostProblemsShown} more." : "";
        return $"The seeds in {folder} cannot be loaded:\n{string.Join('\n', shown)}{more}\n"
            + "Nothing was written. Mend the files and start again, or set Store__Seeds to another folder.";
    }
}
