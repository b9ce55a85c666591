namespace TariffTracker.Domain.Time;

/// <summary>What a date as somebody wrote it was understood to be, or why it was not understood.</summary>
public sealed record DateReading
{
    /// <summary>The date; null when the text is none.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Why the text is no date; null when it is one.</summary>
    public DateFault? Fault { get; init; }

    /// <summary>The day that was named, where the fault is about it; else 0.</summary>
    public int Day { get; init; }

    /// <summary>The month that was named, where the fault is about it; else 0.</summary>
    public int Month { get; init; }

    /// <summary>The year that was named, where the fault is about it; else 0.</summary>
    public int Year { get; init; }

    internal static DateReading Of(PartialDate date) => new() { Date = date };

    internal static DateReading Wrong(DateFault fault, int year = 0, int month = 0, int day = 0) =>
        new()
        {
            Fault = fault,
            Year = year,
            Month = month,
            Day = day,
        };
}

/// <summary>Why a text is no date.</summary>
public enum DateFault
{
    /// <summary>Nothing was written.</summary>
    Empty,

    /// <summary>The month has fewer days.</summary>
    NoSuchDay,

    /// <summary>There is no month of that number.</summary>
    NoSuchMonth,

    /// <summary>A day or a month without its year.</summary>
    NoYear,

    /// <summary>Day and month can be read either way round (06/07/2025).</summary>
    EitherWayRound,

    /// <summary>The later day of a span stands first.</summary>
    Backwards,

    /// <summary>The text has no form that is known.</summary>
    Unreadable,
}
