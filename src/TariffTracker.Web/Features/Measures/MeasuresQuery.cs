using TariffTracker.Domain.Rates;
using TariffTracker.Web.Shared;
using TariffTracker.Web.Shared.Lenses;

namespace TariffTracker.Web.Features.Measures;

/// <summary>The measures that an address asks for: <c>?status=in-force&amp;page=2</c>.</summary>
public sealed class MeasuresQuery
{
    private const int MostOnAPage = 60;

    private readonly AddressFilters address;

    private MeasuresQuery(Reading reading)
    {
        address = new AddressFilters(reading.Urls.Filters);
        Result = MeasureResult.Of(
            reading.Record,
            reading.Lens.AsOf,
            address.Choices<MeasureStatus>("status") is [var status, ..] ? status : null
        );
        Pages = PagesOf(Result.Rates.Count);
        // Any page of the whole list may be asked for, also where the clocks or the filter leave fewer, so that moving them breaks no link.
        List<int> offered = [.. Enumerable.Range(1, PagesOf(reading.Newest.Measures.Count))];
        Page = address.Choices("page", offered, number => number.ToString(reading.Words.Formats)) is [var asked, ..]
            ? Math.Min(asked, Pages)
            : 1;
        Shown = [.. Result.Rates.Skip((Page - 1) * MostOnAPage).Take(MostOnAPage)];
    }

    /// <summary>What is wrong with the address; null when all is well.</summary>
    public FilterProblem? Problem => address.Problem;

    /// <summary>The measures that fit, with the counts of the filter.</summary>
    public MeasureResult Result { get; }

    /// <summary>Those on the page asked for.</summary>
    public IReadOnlyList<MeasureRate> Shown { get; }

    /// <summary>The page asked for, from 1.</summary>
    public int Page { get; }

    /// <summary>How many pages there are.</summary>
    public int Pages { get; }

    /// <summary>Reads the address of the request.</summary>
    public static MeasuresQuery Of(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return new MeasuresQuery(reading);
    }

    private static int PagesOf(int measures) => Math.Max(1, (measures + MostOnAPage - 1) / MostOnAPage);
}
