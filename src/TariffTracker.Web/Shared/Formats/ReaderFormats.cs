namespace TariffTracker.Web.Shared.Formats;

/// <summary>How a reader wants dates and numbers written. Concerns what people read on pages; answers for programs never follow it.</summary>
/// <param name="Dates">The form of dates.</param>
/// <param name="Numbers">The form of numbers.</param>
public sealed record ReaderFormats(DateStyle Dates, NumberStyle Numbers)
{
    private const char Between = '.';

    /// <summary>Dates as the language has them, numbers with a point: for whoever has chosen nothing.</summary>
    public static ReaderFormats Usual { get; } = new(DateStyle.AsLanguage, NumberStyle.Point);

    /// <summary>Both choices in a word, such as <c>year-first.comma</c>.</summary>
    public string Code => Slugs.Of(Dates) + Between + Slugs.Of(Numbers);

    /// <summary>Reads <see cref="Code"/>; the usual formats for everything else.</summary>
    public static ReaderFormats Read(string? code) =>
        code?.Split(Between) is [var dates, var numbers]
        && Slugs.Parse<DateStyle>(dates) is { } date
        && Slugs.Parse<NumberStyle>(numbers) is { } number
            ? new(date, number)
            : Usual;
}
