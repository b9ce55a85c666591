using System.Text.RegularExpressions;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Tests.Shared.Localization;

public sealed partial class WordsTests
{
    private static readonly string Project = Repository.Folder("src", "TariffTracker.Web");

    [Fact]
    public void Keys_AreTheSameInBothLanguages()
    {
        var untranslated = Words.English.Keys.Where(key => !key.EndsWith(".one", StringComparison.Ordinal)).Except(Words.Japanese.Keys);
        Assert.Empty(untranslated);
        Assert.Empty(Words.Japanese.Keys.Except(Words.English.Keys));
    }

    [Fact]
    public void Places_AreTheSameInBothLanguages()
    {
        var differing = Words.Japanese.Keys.Where(key => !Places(Words.English[key]).SetEquals(Places(Words.Japanese[key])));
        Assert.Empty(differing);
    }

    [Fact]
    public void Countables_HaveBothForms() =>
        Assert.Empty(
            Words
                .English.Keys.Where(key => key.EndsWith(".one", StringComparison.Ordinal))
                .Select(key => key[..^4] + ".other")
                .Except(Words.English.Keys)
        );

    [Fact]
    public void Keys_StandInTheFileOfTheirFolder()
    {
        var misplaced = Directory
            .EnumerateFiles(Project, "Words*.resx", SearchOption.AllDirectories)
            .SelectMany(file => KeysIn(file).Select(key => (file, key)))
            .Where(x => !char.IsAsciiLetterUpper(x.key[0]) && Folder(x.key) != FolderOf(x.file))
            .Select(x => $"{x.key} in {x.file}");
        Assert.Empty(misplaced);
    }

    [Fact]
    public void Sources_NameNoKeyThatIsMissing()
    {
        var folders = Words.English.Keys.Select(Folder).ToHashSet();
        var missing = Named().Where(key => folders.Contains(Folder(key)) && !IsFile(key)).Except(Words.English.Keys.Select(WithoutForm));
        Assert.Empty(missing);
    }

    [Fact]
    public void Resources_HoldNoKeyThatNothingNames()
    {
        var unused = Words.English.Keys.Where(key => !char.IsAsciiLetterUpper(key[0])).Select(WithoutForm).Distinct().Except(Named());
        Assert.Empty(unused);
    }

    [Fact]
    public void EnumWords_ExistForEveryValueThatIsShownAndForNoOther()
    {
        var shown = Instructions
            .MethodsOf(typeof(Words).Assembly)
            .SelectMany(Instructions.Of)
            .Select(instruction => instruction.Callee)
            .Where(callee => callee is { Name: nameof(Words.Of), IsGenericMethod: true } && callee.DeclaringType == typeof(Words))
            .Select(callee => callee!.GetGenericArguments()[0])
            .Where(type => type.IsEnum)
            .Distinct()
            .SelectMany(type => Enum.GetNames(type).Select(name => $"{type.Name}.{name}"))
            .Order(StringComparer.Ordinal);
        Assert.Equal(shown, Words.English.Keys.Where(key => char.IsAsciiLetterUpper(key[0])).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("en", 1, "1 reading differs")]
    [InlineData("en", 0, "0 readings differ")]
    [InlineData("en", 4, "4 readings differ")]
    [InlineData("ja", 1, "異なる読み1件")]
    public void Count_InEachLanguage_TakesTheRightForm(string language, int number, string expected) =>
        Assert.Equal(expected, Words.In(language).Count("components.readingsDiffer", number));

    [Fact]
    public void Words_OfAnUnknownKey_SayWhichKeyIsMissing()
    {
        var error = Assert.Throws<KeyNotFoundException>(() => Words.Japanese["nowhere.nothing"]);
        Assert.Contains("nowhere.nothing", error.Message, StringComparison.Ordinal);
    }

    private static HashSet<string> Named() =>
        [
            .. Directory
                .EnumerateFiles(Project, "*.*", SearchOption.AllDirectories)
                .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".razor", StringComparison.Ordinal))
                .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
                .SelectMany(file => Key().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value)),
        ];

    private static IEnumerable<string> KeysIn(string file) =>
        Entry().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value);

    private static HashSet<string> Places(string text) => [.. Place().Matches(text).Select(match => match.Value)];

    private static string Folder(string key) => key.Split('.')[0];

    private static string FolderOf(string file) => Path.GetFileName(Path.GetDirectoryName(file)!).ToLowerInvariant();

    private static string WithoutForm(string key) =>
        key.EndsWith(".one", StringComparison.Ordinal) ? key[..^".one".Length]
        : key.EndsWith(".other", StringComparison.Ordinal) ? key[..^".other".Length]
        : key;

    private static bool IsFile(string text) =>
        text.EndsWith(".json", StringComparison.Ordinal) || text.EndsWith(".csv", StringComparison.Ordinal);

    [GeneratedRegex("\"([a-z]+\\.[A-Za-z0-9]+(?:\\.[A-Za-z0-9]+)*)\"")]
    private static partial Regex Key();

    [GeneratedRegex("<data name=\"([^\"]+)\"")]
    private static partial Regex Entry();

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Place();
}
