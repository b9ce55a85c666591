using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TariffTracker.Domain.Record;
using TariffTracker.Domain.Time;

namespace TariffTracker.Web.Features.Editing.Drafting;

/// <summary>The ids of documents and parts that are being entered.</summary>
public static partial class NewDocuments
{
    private const string Mark = "new-";
    private const int LongestSlug = 60;

    /// <summary>An id for a document of which nothing is known yet.</summary>
    public static string TemporaryId(DocumentKind kind) =>
        $"{Mark}{kind.ToString().ToLowerInvariant()}-{RandomNumberGenerator.GetHexString(6, lowercase: true)}";

    /// <summary>True for an id nobody has chosen.</summary>
    public static bool IsTemporary(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return id.StartsWith(Mark, StringComparison.Ordinal);
    }

    /// <summary>The id that follows from what has been entered; null while that is too little.</summary>
    public static string? SuggestedId(DocumentKind kind, JsonObject fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        var name = Slug(English(fields["title"]) ?? English(fields["name"]));
        return kind switch
        {
            DocumentKind.Round => fields["number"]?.ToString(),
            DocumentKind.Source => OfSource(fields, name),
            _ => name.Length == 0 ? null : name,
        };
    }

    /// <summary>A name for a new part of a list, which none of its neighbours has.</summary>
    public static string PartId(string what, JsonArray? neighbours)
    {
        var taken = neighbours?.OfType<JsonObject>().Select(part => part["id"]?.ToString()).ToHashSet(StringComparer.Ordinal) ?? [];
        var number = taken.Count + 1;
        while (taken.Contains(Numbered(what, number)))
        {
            number++;
        }

        return Numbered(what, number);
    }

    /// <summary>Lower-case words joined by hyphens.</summary>
    public static string Slug(string? text)
    {
        var plain = new StringBuilder();
        foreach (var letter in (text ?? "").Normalize(NormalizationForm.FormKD).ToLowerInvariant())
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(letter);
            }
        }

        var slug = NoLetter().Replace(plain.ToString(), "-").Trim('-');
        return slug.Length <= LongestSlug ? slug : slug[..LongestSlug].TrimEnd('-');
    }

    private static string Numbered(string what, int number) => $"{what}-{number.ToString(CultureInfo.InvariantCulture)}";

    private static string? OfSource(JsonObject fields, string name)
    {
        var publisher = Slug(English(fields["publisher"]));
        return name.Length > 0 && publisher.Length > 0 && PartialDate.TryParse(fields["publishedOn"]?.ToString(), out var on)
            ? $"{publisher}-{on.FirstDay.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}-{string.Join('-', name.Split('-').Take(5))}"
            : null;
    }

    private static string? English(JsonNode? text) => text is JsonObject both ? both["en"]?.ToString() : text?.ToString();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NoLetter();
}
