using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using TariffTracker.Domain.Record;
using TariffTracker.Domain.Time;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Tests.Harness;

/// <summary>
/// Everything a record says that was not yet known on a day: texts, titles, addresses, ids, numbers of orders, headings and dates.
/// Finds them in an answer.
/// </summary>
public sealed partial class LaterThings
{
    private const int Excerpt = 60;

    private readonly DateOnly day;
    private readonly SearchValues<string> texts;
    private readonly SearchValues<string> marks;
    private readonly HashSet<string> marksAlone;
    private readonly HashSet<DateOnly> announced;
    private readonly HashSet<DateOnly> named;

    /// <summary>What <paramref name="record"/> holds and did not hold as known on <paramref name="day"/>.</summary>
    /// <param name="record">The whole record.</param>
    /// <param name="day">The day of knowledge.</param>
    /// <param name="alsoAllowed">Days that a page may name for another reason, such as today.</param>
    public LaterThings(TariffRecord record, DateOnly day, params DateOnly[] alsoAllowed)
    {
        ArgumentNullException.ThrowIfNull(record);
        this.day = day;
        var whole = Said.By(record);
        var known = Said.By(record.KnownOn(day));
        var heard = string.Join('\n', known.Texts.Concat(Words.English.Keys.Select(key => Words.English[key])));
        heard += string.Join('\n', Words.Japanese.Keys.Select(key => Words.Japanese[key]));
        List<string> later =
        [
            .. whole.Texts.Except(known.Texts).Where(text => text.Count(char.IsLetter) > 2 && (text.Length > 80 || !Contains(heard, text))),
        ];
        marksAlone = [.. whole.Marks.Except(known.Marks).Except(known.Values).Where(mark => !Contains(heard, mark))];
        texts = SearchValues.Create([.. later], StringComparison.Ordinal);
        marks = SearchValues.Create([.. marksAlone], StringComparison.Ordinal);
        announced = [.. known.Days.Concat(alsoAllowed).SelectMany(on => new[] { on.AddDays(-1), on, on.AddDays(1) })];
        named = whole.Days;
        Count = later.Count + marksAlone.Count;
    }

    /// <summary>How many things are looked for.</summary>
    public int Count { get; }

    /// <summary>What of them an answer holds, each with the words around it.</summary>
    public IEnumerable<string> In(string answer) => Texts(answer).Concat(Marks(answer)).Concat(Dates(answer));

    /// <summary>As <see cref="In"/>, without ids: for pages that repeat an address that was asked for.</summary>
    public IEnumerable<string> InWords(string answer) => Texts(answer).Concat(Dates(answer));

    private IEnumerable<string> Texts(string answer)
    {
        for (var start = 0; start < answer.Length; )
        {
            var at = answer.AsSpan(start).IndexOfAny(texts);
            if (at < 0)
            {
                yield break;
            }

            yield return $"text: …{Around(answer, start + at, Excerpt)}…";
            start += at + Excerpt;
        }
    }

    private IEnumerable<string> Marks(string answer)
    {
        for (var start = 0; start < answer.Length; )
        {
            var at = answer.AsSpan(start).IndexOfAny(marks);
            if (at < 0)
            {
                yield break;
            }

            at += start;
            var mark = Mark().Match(answer, FirstOf(answer, at)).Value;
            if (marksAlone.Contains(mark))
            {
                yield return $"mark {mark}: …{Around(answer, at, mark.Length)}…";
            }

            start = at + 1;
        }
    }

    private IEnumerable<string> Dates(string answer) =>
        DaysIn(answer)
            .Where(found => found.Day > day)
            .Concat(DaysOfTheYearIn(answer))
            .Where(found => !announced.Contains(found.Day))
            .Select(found => $"date {found.Day:yyyy-MM-dd}: …{Around(answer, found.At, 10)}…");

    /// <summary>Days named without their year, read as days still to come if that is what the record can mean by them.</summary>
    private IEnumerable<(DateOnly Day, int At)> DaysOfTheYearIn(string answer)
    {
        foreach (Match match in DayOfTheYear().Matches(answer))
        {
            if (
                DateOnly.TryParseExact(
                    $"{match.Value} {day.Year}",
                    ["d MMM yyyy", "d MMMM yyyy", "M月d日 yyyy"],
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out var found
                )
                && found > day
                && named.Contains(found)
                && !Enumerable.Range(-1, 3).Any(beside => named.Contains(found.AddYears(-1).AddDays(beside)))
            )
            {
                yield return (found, match.Index);
            }
        }
    }

    private static int FirstOf(string text, int at)
    {
        while (at > 0 && (char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] is '-' or '.' or '_'))
        {
            at--;
        }

        return at;
    }

    private static bool Contains(string text, string part) => text.Contains(part, StringComparison.Ordinal);

    private static string Around(string text, int at, int length) =>
        text[Math.Max(0, at - Excerpt)..Math.Min(text.Length, at + length + Excerpt)].ReplaceLineEndings(" ");

    private static IEnumerable<(DateOnly Day, int At)> DaysIn(string text)
    {
        foreach (Match match in Date().Matches(text))
        {
            if (
                DateOnly.TryParseExact(
                    match.Value,
                    ["yyyy-MM-dd", "d MMM yyyy", "d MMMM yyyy", "yyyy年M月d日"],
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out var found
                )
            )
            {
                yield return (found, match.Index);
            }
        }
    }

    [GeneratedRegex(@"\d{4}-\d\d-\d\d(?!\d)|\d{1,2} [A-Z][a-z]{2,8} \d{4}|\d{4}年\d{1,2}月\d{1,2}日", RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    [GeneratedRegex(@"(?<!\d)\d{1,2} [A-Z][a-z]{2,8}(?! \d{4})(?![a-z])|(?<!年)(?<!\d)\d{1,2}月\d{1,2}日", RegexOptions.CultureInvariant)]
    private static partial Regex DayOfTheYear();

    [GeneratedRegex(@"[A-Za-z0-9_]+(?:[-.][A-Za-z0-9_]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex(@"(?<![\w.-])(?:\d{5}|99\d\d\.\d\d\.\d\d)(?![\w-])", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    /// <summary>What a record says, taken from its documents as they are written.</summary>
    private sealed class Said
    {
        private static readonly HashSet<string> TextMembers = ["en", "ja", "title", "url"];

        public HashSet<string> Texts { get; } = new(StringComparer.Ordinal);

        public HashSet<string> Marks { get; } = new(StringComparer.Ordinal);

        /// <summary>Every text that stands by itself, words of a fixed choice among them.</summary>
        public HashSet<string> Values { get; } = new(StringComparer.Ordinal);

        public HashSet<DateOnly> Days { get; } = [];

        public static Said By(TariffRecord record)
        {
            var said = new Said();
            foreach (var document in record.Documents)
            {
                using var json = JsonDocument.Parse(DocumentJson.Write(document));
                said.Read(json.RootElement, "");
            }

            return said;
        }

        private void Read(JsonElement element, string member)
        {
            switch (element.ValueKind)
            {
                case JsonValueKind.Object:
                    foreach (var property in element.EnumerateObject())
                    {
                        Read(property.Value, property.Name);
                    }

                    break;
                case JsonValueKind.Array:
                    foreach (var item in element.EnumerateArray())
                    {
                        Read(item, member);
                    }

                    break;
                case JsonValueKind.String:
                    Read(element.GetString()!, member);
                    break;
                default:
                    break;
            }
        }

        private void Read(string text, string member)
        {
            Values.Add(text);
            Marks.UnionWith(Number().Matches(text).Select(match => match.Value));
            if (TextMembers.Contains(member))
            {
                Texts.Add(text);
            }
            else if (PartialDate.TryParse(text, out var on))
            {
                Days.UnionWith([on.FirstDay, on.LastDay]);
            }
            else if (member == "id" && text.Contains('-', StringComparison.Ordinal))
            {
                Marks.Add(text);
            }
        }
    }
}
