namespace TariffTracker.Web.Shared.Formats;

/// <summary>How a reader wants dates written, whatever the language of the page.</summary>
public enum DateStyle
{
    /// <summary>As the language of the page has them.</summary>
    AsLanguage,

    /// <summary>4 June 2025.</summary>
    DayFirst,

    /// <summary>June 4, 2025.</summary>
    MonthFirst,

    /// <summary>2025-06-04.</summary>
    YearFirst,

    /// <summary>2025年6月4日.</summary>
    Japanese,

    /// <summary>令和7年6月4日.</summary>
    JapaneseEra,
}
