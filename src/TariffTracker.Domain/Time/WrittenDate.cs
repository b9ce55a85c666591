using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace TariffTracker.Domain.Time;

/// <summary>Reads dates as people write them: "early July 2025", "2 to 14 May 2025", "Q1 2025", 2025年7月上旬, 令和7年7月9日.</summary>
/// <remarks>Never guesses: a text that could mean two days is refused, and so is a day that does not exist.</remarks>
public static partial class WrittenDate
{
    private const int BeforeReiwa = 2018;

    private static readonly string[] Months =
    [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];

    private static readonly string[] Ordinals = ["first", "second", "third", "fourth"];

    /// <summary>What <paramref name="text"/> means, or why it means nothing.</summary>
    public static DateReading Read(string? text)
    {
        var plain = Level(text ?? "");
        return plain.Length == 0 ? DateReading.Wrong(DateFault.Empty)
            : PartialDate.TryParse(plain, out var written) || PartialDate.TryParse(plain.ToUpperInvariant(), out written)
                ? DateReading.Of(written)
            : Span(plain) ?? Single(plain) ?? DateReading.Wrong(DateFault.Unreadable);
    }

    private static DateReading? Single(string text) => Numbers(text) ?? Japanese(text) ?? Quarter(text) ?? English(text);

    /// <summary>2025-06-31, 2025/7/9; also the forms in which nobody can tell the day from the month.</summary>
    private static DateReading? Numbers(string text)
    {
        if (YearFirst().Match(text) is { Success: true } first)
        {
            return Day(Number(first, "y"), Number(first, "m"), Number(first, "d"));
        }

        if (YearLast().Match(text) is not { Success: true } last)
        {
            return YearAndMonth().Match(text) is { Success: true } month ? Month(Number(month, "y"), Number(month, "m"), "") : null;
        }

        var (a, b, year) = (Number(last, "a"), Number(last, "b"), Number(last, "y"));
        return a > 12 ? Day(year, b, a)
            : b > 12 ? Day(year, a, b)
            : a == b ? Day(year, a, b)
            : DateReading.Wrong(DateFault.EitherWayRound, year, a, b);
    }

    private static DateReading? Japanese(string text)
    {
        if (JapaneseDate().Match(text) is not { Success: true } match)
        {
            return JapaneseWithoutYear().IsMatch(text) ? DateReading.Wrong(DateFault.NoYear) : null;
        }

        var number = match.Groups["y"].Value == "元" ? 1 : Number(match, "y");
        var year = match.Groups["era"].Success ? BeforeReiwa + number : number;
        return match.Groups["q"].Success ? Parse($"{Four(year)}-Q{match.Groups["q"].Value}")
            : !match.Groups["m"].Success ? Parse(Four(year))
            : match.Groups["d"].Success ? Day(year, Number(match, "m"), Number(match, "d"))
            : Month(year, Number(match, "m"), ThirdOf(match.Groups["third"].Value));
    }

    private static DateReading? Quarter(string text)
    {
        if (QuarterOfYear().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var word = match.Groups["w"].Value;
        var number = word.Length > 0 ? Array.IndexOf(Ordinals, word) + 1 : Number(match, "q");
        return Parse($"{Four(Number(match, "y"))}-Q{number.ToString(CultureInfo.InvariantCulture)}");
    }

    private static DateReading? English(string text)
    {
        var match = DayMonthYear().Match(text);
        match = match.Success ? match : MonthDayYear().Match(text);
        if (!match.Success)
        {
            match = ThirdMonthYear().Match(text);
        }

        if (!match.Success || MonthOf(match.Groups["m"].Value) is not { } month)
        {
            return null;
        }

        if (!match.Groups["y"].Success)
        {
            return DateReading.Wrong(DateFault.NoYear);
        }

        var year = Number(match, "y");
        return match.Groups["d"].Success ? Day(year, month, Number(match, "d")) : Month(year, month, ThirdOf(match.Groups["third"].Value));
    }

    /// <summary>Some day between two: "2 to 14 May 2025", 2025年5月2日〜14日. What the first lacks it takes from the second, in Japanese the other way.</summary>
    private static DateReading? Span(string text)
    {
        if (Between().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var (first, second) = (match.Groups["a"].Value.Trim(), match.Groups["b"].Value.Trim());
        var to = Single(JapaneseHead().Match(first).Value is { Length: > 0 } head ? Completed(head, second) : second);
        var from = to?.Date is { IsDay: true } end
            ? Single(first) is { Date: not null } whole
                ? whole
                : Borrowed(first, end.FirstDay)
            : null;
        return (from, to) switch
        {
            ({ Date: { IsDay: true } a }, { Date: { IsDay: true } b }) => a.FirstDay < b.FirstDay
                ? DateReading.Of(PartialDate.Between(a.FirstDay, b.FirstDay))
                : DateReading.Wrong(DateFault.Backwards),
            ({ Fault: DateFault.NoSuchDay or DateFault.NoSuchMonth }, _) => from,
            (_, { Fault: DateFault.NoSuchDay or DateFault.NoSuchMonth }) => to,
            _ => null,
        };
    }

    /// <summary>The later day of a Japanese span, which leaves out what the first has said.</summary>
    private static string Completed(string first, string second) =>
        second.Contains('年', StringComparison.Ordinal) ? second
        : second.Contains('月', StringComparison.Ordinal) ? first[..(first.IndexOf('年', StringComparison.Ordinal) + 1)] + second
        : first + second;

    private static DateReading? Borrowed(string text, DateOnly end)
    {
        var year = Four(end.Year);
        return BareDay().IsMatch(text) ? Single($"{text} {Months[end.Month - 1]} {year}")
            : Single($"{text} {year}") is { Date: not null } whole ? whole
            : null;
    }

    private static DateReading Day(int year, int month, int day) =>
        month is < 1 or > 12 ? DateReading.Wrong(DateFault.NoSuchMonth, year, month)
        : year < 1 || day < 1 || day > DateTime.DaysInMonth(year, month) ? DateReading.Wrong(DateFault.NoSuchDay, year, month, day)
        : DateReading.Of(PartialDate.On(new DateOnly(year, month, day)));

    private static DateReading? Month(int year, int month, string third) =>
        month is < 1 or > 12
            ? DateReading.Wrong(DateFault.NoSuchMonth, year, month)
            : Parse($"{Four(year)}-{month.ToString("00", CultureInfo.InvariantCulture)}{third}");

    private static DateReading? Parse(string text) => PartialDate.TryParse(text, out var date) ? DateReading.Of(date) : null;

    private static string ThirdOf(string word) =>
        word switch
        {
            "" => "",
            "early" or "beginning of" or "start of" or "上旬" or "初旬" or "初め" => "-early",
            "mid" or "middle of" or "中旬" or "半ば" => "-mid",
            _ => "-late",
        };

    private static int? MonthOf(string word)
    {
        var month = Array.FindIndex(Months, name => name == word || (word.Length >= 3 && name.StartsWith(word, StringComparison.Ordinal)));
        return month < 0 ? null : month + 1;
    }

    private static int Number(Match match, string group) =>
        int.TryParse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static string Four(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>One width, one case, one dash, no name of a day, no comma.</summary>
    private static string Level(string text)
    {
        var plain = text.Normalize(NormalizationForm.FormKC).ToLowerInvariant().Replace('〜', '~');
        plain = Dashes().Replace(plain, "-");
        plain = Weekday().Replace(plain, " ");
        return Blank().Replace(Noise().Replace(plain, " "), " ").Trim();
    }

    [GeneratedRegex(@"^(?<y>\d{4})[-/. ](?<m>\d{1,2})[-/. ](?<d>\d{1,2})$")]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(?<a>\d{1,2})[-/. ](?<b>\d{1,2})[-/. ](?<y>\d{4})$")]
    private static partial Regex YearLast();

    [GeneratedRegex(@"^(?<y>\d{4})[-/.](?<m>\d{1,2})$")]
    private static partial Regex YearAndMonth();

    [GeneratedRegex(
        @"^(?<era>令和)?(?<y>\d{1,4}|元)年 ?(?:第(?<q>[1-4])四半期|(?<m>\d{1,2})月 ?(?:(?<d>\d{1,2})日|(?<third>上旬|初旬|初め|中旬|半ば|下旬|末))?)?$"
    )]
    private static partial Regex JapaneseDate();

    [GeneratedRegex(@"^\d{1,2}月")]
    private static partial Regex JapaneseWithoutYear();

    [GeneratedRegex(@"^(?:\d{1,4}年 ?)(?:\d{1,2}月)?")]
    private static partial Regex JapaneseHead();

    [GeneratedRegex(
        @"^(?:q ?(?<q>[1-4])|(?<q>[1-4])q|(?<w>first|second|third|fourth) quarter)(?: of)?[ -]?(?<y>\d{4})$|^(?<y>\d{4})[ -]?(?:q ?(?<q>[1-4])|(?<q>[1-4])q)$"
    )]
    private static partial Regex QuarterOfYear();

    [GeneratedRegex(@"^(?<d>\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?(?<m>[a-z]+)(?:[ -](?<y>\d{4}))?$")]
    private static partial Regex DayMonthYear();

    [GeneratedRegex(@"^(?<m>[a-z]+)[ -](?<d>\d{1,2})(?:st|nd|rd|th)?(?:[ -](?<y>\d{4}))?$")]
    private static partial Regex MonthDayYear();

    [GeneratedRegex(
        @"^(?:in )?(?:the )?(?:(?<third>early|beginning of|start of|mid|middle of|late|end of)[ -](?:in )?)?(?<m>[a-z]{3,})(?:[ -](?<y>\d{4}))?$"
    )]
    private static partial Regex ThirdMonthYear();

    [GeneratedRegex(
        @"^(?:some day )?(?:(?:between|from) )?(?<a>.+?)(?:/| to | and | until |から| ?~ ?| - |(?<=\d)-(?=\d{1,2} [a-z])|(?<=[a-z])-(?=\d)|(?<=日)-)(?<b>.+?)(?:まで)?(?:のいずれかの日)?$"
    )]
    private static partial Regex Between();

    [GeneratedRegex(@"^\d{1,2}(?:st|nd|rd|th)?$")]
    private static partial Regex BareDay();

    [GeneratedRegex(@"[‐-―−]")]
    private static partial Regex Dashes();

    [GeneratedRegex(
        @"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:mon|tue|wed|thu|fri|sat|sun)\b\.?|\([日月火水木金土]\)|[日月火水木金土]曜日?"
    )]
    private static partial Regex Weekday();

    [GeneratedRegex(@"[,、]|(?<=[a-z])\.")]
    private static partial Regex Noise();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();
}
