namespace TariffTracker.Domain.Time;

/// <summary>How exactly a date is known.</summary>
public enum DatePrecision
{
    /// <summary>One civil day.</summary>
    Day,

    /// <summary>Some day between two days, both possible: <c>2025-05-02/2025-05-14</c>.</summary>
    Span,

    /// <summary>A third of a month: early (1st to 10th), mid (11th to 20th) or late (21st to the end).</summary>
    ThirdOfMonth,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A calendar quarter.</summary>
    Quarter,

    /// <summary>A calendar year.</summary>
    Year,
}
