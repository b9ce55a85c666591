using System.Collections;
using System.Collections.Frozen;
using System.Globalization;
using System.Resources;
using TariffTracker.Web.Shared.Formats;

namespace TariffTracker.Web.Shared.Localization;

/// <summary>Every word of the interface, in one language.</summary>
/// <remarks>
/// A key is <c>folder.name</c>: the words of a folder of the project lie in its <c>Words.resx</c> (English) and
/// <c>Words.ja.resx</c> (Japanese), so that a feature keeps its words beside its pages: <c>overview.title</c> stands in
/// <c>Features/Overview/Words.resx</c>, <c>layout.skip</c> in <c>Shared/Layout/Words.resx</c>. To add words, add the entry to
/// both files; a new folder needs nothing but its two files. Folder names are unique and written in lower case in keys.
/// The word for an enum value has the key <c>EnumType.Value</c> and stands in <c>Shared/Localization/Words.resx</c>.
/// <c>{0}</c> marks a place that <see cref="Format"/> fills; numbers and dates are formatted before they are handed in.
/// A countable has <c>key.one</c> (English only) and <c>key.other</c>, see <see cref="Count"/>.
/// Keys are written out as whole string literals: a test finds missing, unused and untranslated keys by reading the sources.
/// </remarks>
public sealed class Words
{
    private readonly FrozenDictionary<string, string> texts;

    private Words(string language, FrozenDictionary<string, string> texts, ReaderFormats formats)
    {
        Language = language;
        Formats = formats;
        Dates = DatePatterns.For(formats.Dates, language);
        this.texts = texts;
    }

    /// <summary>The words in English.</summary>
    public static Words English { get; } = new("en", Load(CultureInfo.InvariantCulture), ReaderFormats.Usual);

    /// <summary>The words in Japanese.</summary>
    public static Words Japanese { get; } = new("ja", Load(CultureInfo.GetCultureInfo("ja")), ReaderFormats.Usual);

    /// <summary>The language of the words: <c>en</c> or <c>ja</c>.</summary>
    public string Language { get; }

    /// <summary>How dates and numbers are written among the words; the usual formats wherever programs read.</summary>
    public ReaderFormats Formats { get; }

    /// <summary>The patterns of dates.</summary>
    internal DatePatterns Dates { get; }

    /// <summary>Every key.</summary>
    public IEnumerable<string> Keys => texts.Keys;

    /// <summary>The text of a key.</summary>
    /// <exception cref="KeyNotFoundException">There is no such key in this language.</exception>
    public string this[string key] =>
        texts.TryGetValue(key, out var text) ? text : throw new KeyNotFoundException($"No word '{key}' in language '{Language}'.");

    /// <summary>The words for a reader of <paramref name="language"/>; English for every language but Japanese.</summary>
    public static Words In(string language) => language == "ja" ? Japanese : English;

    /// <summary>The same words with dates and numbers as a reader wants them.</summary>
    public Words With(ReaderFormats formats) => formats == Formats ? this : new(Language, texts, formats);

    /// <summary>The text of a key with its places filled.</summary>
    public string Format(string key, params object?[] places) => string.Format(CultureInfo.InvariantCulture, this[key], places);

    /// <summary>The text of <c>key.one</c> or <c>key.other</c> with <c>{0}</c> filled by the number.</summary>
    public string Count(string key, int number) =>
        string.Format(CultureInfo.InvariantCulture, this[number == 1 && Language == "en" ? key + ".one" : key + ".other"], number);

    /// <summary>The word for an enum value.</summary>
    public string Of<T>(T value)
        where T : struct, Enum => this[$"{typeof(T).Name}.{value}"];

    private static FrozenDictionary<string, string> Load(CultureInfo culture)
    {
        const string ending = ".Words.resources";
        var assembly = typeof(Words).Assembly;
        return assembly
            .GetManifestResourceNames()
            .Where(name => name.EndsWith(ending, StringComparison.Ordinal))
            .Select(name => new ResourceManager(name[..^".resources".Length], assembly).GetResourceSet(culture, true, false))
            .SelectMany(set => set?.Cast<DictionaryEntry>() ?? [])
            .ToFrozenDictionary(entry => (string)entry.Key, entry => (string)entry.Value!, StringComparer.Ordinal);
    }
}
