using System.Globalization;

namespace TariffTracker.Web.Shared.Formats;

/// <summary>The patterns of one way to write dates.</summary>
/// <param name="Culture">Names of months and days, and the calendar.</param>
/// <param name="Full">8 June 2025.</param>
/// <param name="Brief">8 Jun 2025.</param>
/// <param name="WithWeekday">Sunday 8 June 2025.</param>
internal sealed record DatePatterns(CultureInfo Culture, DayPattern Full, DayPattern Brief, DayPattern WithWeekday)
{
    private static readonly CultureInfo JapaneseNames = CultureInfo.GetCultureInfo("ja-JP");

    private static readonly DatePatterns DayFirst = new(
        CultureInfo.InvariantCulture,
        new("d MMMM yyyy", ("d", "d MMMM yyyy"), ("d MMMM", "d MMMM yyyy")),
        new("d MMM yyyy", ("d", "d MMM yyyy"), ("d MMM", "d MMM yyyy")),
        new("dddd d MMMM yyyy", ("dddd d", "dddd d MMMM yyyy"), ("dddd d MMMM", "dddd d MMMM yyyy"))
    )
    {
        WeekdayAndDay = "ddd d MMMM",
        WeekdayWithoutYear = "dddd d MMMM",
        WithoutYear = "d MMM",
        MonthName = "MMMM",
        FullMonth = "MMMM yyyy",
        BriefMonth = "MMM yyyy",
        MonthAlone = "MMM",
    };

    private static readonly DatePatterns MonthFirst = DayFirst with
    {
        Full = new("MMMM d, yyyy", ("MMMM d", "d, yyyy"), ("MMMM d", "MMMM d, yyyy")),
        Brief = new("MMM d, yyyy", ("MMM d", "d, yyyy"), ("MMM d", "MMM d, yyyy")),
        WithWeekday = new("dddd, MMMM d, yyyy", ("dddd, MMMM d", "dddd, MMMM d, yyyy"), ("dddd, MMMM d", "dddd, MMMM d, yyyy")),
        WeekdayAndDay = "ddd, MMMM d",
        WeekdayWithoutYear = "dddd, MMMM d",
        WithoutYear = "MMM d",
    };

    private static readonly DatePatterns Japanese = new(
        JapaneseNames,
        new("yyyy年M月d日", ("yyyy年M月d日", "d日"), ("yyyy年M月d日", "M月d日")),
        new("yyyy年M月d日", ("yyyy年M月d日", "d日"), ("yyyy年M月d日", "M月d日")),
        new("yyyy年M月d日 ddd曜", ("yyyy年M月d日 ddd曜", "d日 ddd曜"), ("yyyy年M月d日 ddd曜", "M月d日 ddd曜"))
    )
    {
        Joins = ("〜", "〜"),
        WeekdayAndDay = "M月d日 ddd曜",
        WeekdayWithoutYear = "M月d日（ddd）",
        WithoutYear = "M月d日",
        MonthName = "yyyy年M月",
        FullMonth = "yyyy年M月",
        BriefMonth = "yyyy年M月",
        MonthAlone = "M月",
    };

    private static readonly DatePatterns JapaneseEra = Japanese with
    {
        Culture = WithEras(),
        Full = new("ggy年M月d日", ("ggy年M月d日", "d日"), ("ggy年M月d日", "M月d日")),
        Brief = new("ggy年M月d日", ("ggy年M月d日", "d日"), ("ggy年M月d日", "M月d日")),
        WithWeekday = new("ggy年M月d日 ddd曜", ("ggy年M月d日 ddd曜", "d日 ddd曜"), ("ggy年M月d日 ddd曜", "M月d日 ddd曜")),
        MonthName = "ggy年M月",
        FullMonth = "ggy年M月",
        BriefMonth = "ggy年M月",
    };

    private static readonly DatePatterns YearFirst = DayFirst with
    {
        Full = DayPattern.Whole("yyyy-MM-dd"),
        Brief = DayPattern.Whole("yyyy-MM-dd"),
        WithWeekday = DayPattern.Whole("ddd yyyy-MM-dd"),
        Joins = (" – ", " – "),
        WeekdayAndDay = "ddd MM-dd",
        WeekdayWithoutYear = "dddd MM-dd",
        WithoutYear = "MM-dd",
        FullMonth = "yyyy-MM",
        BriefMonth = "yyyy-MM",
    };

    private static readonly DatePatterns YearFirstInJapanese = YearFirst with
    {
        Culture = JapaneseNames,
        WithWeekday = DayPattern.Whole("yyyy-MM-dd ddd曜"),
        WeekdayAndDay = "MM-dd ddd曜",
        WeekdayWithoutYear = "MM-dd（ddd）",
        MonthName = "yyyy-MM",
        MonthAlone = "M月",
    };

    /// <summary>What stands between the ends of a range of one month, and of any other.</summary>
    public (string InMonth, string Else) Joins { get; init; } = ("–", " – ");

    /// <summary>Sun 8 June: for days of a year that is named elsewhere.</summary>
    public required string WeekdayAndDay { get; init; }

    /// <summary>Monday 2 June: for a day of the year at hand.</summary>
    public required string WeekdayWithoutYear { get; init; }

    /// <summary>8 Jun: for lists that name the year elsewhere.</summary>
    public required string WithoutYear { get; init; }

    /// <summary>June; in Japanese the number of the month with its year.</summary>
    public required string MonthName { get; init; }

    /// <summary>April 2025.</summary>
    public required string FullMonth { get; init; }

    /// <summary>Apr 2025.</summary>
    public required string BriefMonth { get; init; }

    /// <summary>Apr: where the year stands nearby.</summary>
    public required string MonthAlone { get; init; }

    /// <summary>The patterns for a reader of a page in a language.</summary>
    public static DatePatterns For(DateStyle style, string language) =>
        style switch
        {
            DateStyle.DayFirst => DayFirst,
            DateStyle.MonthFirst => MonthFirst,
            DateStyle.YearFirst => language == "ja" ? YearFirstInJapanese : YearFirst,
            DateStyle.Japanese => Japanese,
            DateStyle.JapaneseEra => JapaneseEra,
            _ => language == "ja" ? Japanese : DayFirst,
        };

    private static CultureInfo WithEras()
    {
        var culture = (CultureInfo)JapaneseNames.Clone();
        culture.DateTimeFormat.Calendar = new JapaneseCalendar();
        return CultureInfo.ReadOnly(culture);
    }
}
