using TariffTracker.Domain.Time;
using TariffTracker.Web.Shared.Formats;
using TariffTracker.Web.Shared.Lenses;

namespace TariffTracker.Web.Features.Difference;

/// <summary>A lens in words: "20 August 2025, as known that day".</summary>
internal static class LensPhrase
{
    /// <summary>The same at the head of a column: with a capital where the language has one.</summary>
    public static string AtTheHead(Lens lens, Reading reading)
    {
        var phrase = Of(lens, reading);
        return char.ToUpperInvariant(phrase[0]) + phrase[1..];
    }

    public static string Of(Lens lens, Reading reading)
    {
        var words = reading.Words;
        var day = Dates.Full(lens.AsOf, words);
        return lens.AsOf == reading.Today && lens.Known == reading.Today ? words.Format("difference.today", day)
            : lens.Known == reading.Today ? words.Format("difference.knownToday", day)
            : lens.Known == lens.AsOf ? words.Format("difference.knownThatDay", day)
            : words.Format("difference.knownOn", day, Dates.Full(lens.Known, words));
    }
}
