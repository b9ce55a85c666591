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
        Page = PageOfList.Of(address, Result.Rates.Count, reading.Newest.Measures.Count, MostOnAPage);
        Shown = Page.In(Result.Rates);
    }

    /// <summary>What is wrong with the address; null when all is well.</summary>
    public FilterProblem? Problem => address.Problem;

    /// <summary>The measures that fit, with the counts of the filter.</summary>
    public MeasureResult Result { get; }

    /// <summary>Those on the page asked for.</summary>
    public IReadOnlyList<MeasureRate> Shown { get; }

    /// <summary>The page asked for.</summary>
    public PageOfList Page { get; }

    /// <summary>Reads the address of the request.</summary>
    public static MeasuresQuery Of(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return new MeasuresQuery(reading);
    }
}
