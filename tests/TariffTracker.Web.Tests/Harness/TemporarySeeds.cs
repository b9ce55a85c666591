using System.Text.Json;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Data.Seeds;

namespace TariffTracker.Web.Tests.Harness;

/// <summary>A folder of seeds that a test may spoil.</summary>
public sealed class TemporarySeeds : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("tariff-tracker-seeds-");

    /// <summary>Seeds of these documents.</summary>
    public TemporarySeeds(IEnumerable<Document> documents) => Replace(documents);

    /// <summary>Where they are.</summary>
    public string Folder => folder.FullName;

    /// <summary>Makes these documents all there is.</summary>
    public void Replace(IEnumerable<Document> documents)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            if (entry is DirectoryInfo inside)
            {
                inside.Delete(recursive: true);
            }
            else
            {
                entry.Delete();
            }
        }

        foreach (var group in documents.GroupBy(DocumentJson.KindOf))
        {
            if (SeedLayout.Lists.FirstOrDefault(list => list.Value == group.Key).Key is { } list)
            {
                Write(list, JsonSerializer.Serialize(group.Cast<object>(), DocumentJson.Indented));
                continue;
            }

            var name = SeedLayout.Folders.First(each => each.Value == group.Key).Key;
            foreach (var document in group)
            {
                Write($"{name}/{document.Id}.json", JsonSerializer.Serialize<object>(document, DocumentJson.Indented));
            }
        }
    }

    /// <summary>Writes one file.</summary>
    public void Write(string file, string text)
    {
        var path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    /// <summary>Changes the text of one file.</summary>
    public void Change(string file, string from, string to)
    {
        var path = Path.Combine(Folder, file);
        var text = File.ReadAllText(path);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(from, to, StringComparison.Ordinal));
    }

    public void Dispose() => folder.Delete(recursive: true);
}
