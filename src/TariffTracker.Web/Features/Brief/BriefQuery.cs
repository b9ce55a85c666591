using TariffTracker.Domain.Record;
using TariffTracker.Web.Shared;

namespace TariffTracker.Web.Features.Brief;

/// <summary>What an address asks for: <c>?days=60&amp;paper=letter</c>.</summary>
/// <param name="Days">How many days of changes.</param>
/// <param name="Paper">The paper.</param>
/// <param name="Problem">What cannot be asked for; null when all is well.</param>
public sealed record BriefQuery(int Days, Paper Paper, FilterProblem? Problem)
{
    /// <summary>Numbers of days to choose from.</summary>
    public static readonly IReadOnlyList<int> Offered = [7, BriefView.UsualDays, 60, 90, 365];

    /// <summary>Reads the parameters.</summary>
    public static BriefQuery Read(IReadOnlyList<KeyValuePair<string, string>> address)
    {
        var filters = new AddressFilters(address);
        var days = filters.Number("days", BriefView.LeastDays, BriefView.MostDays, Offered);
        var papers = filters.Choices<Paper>("paper");
        return new BriefQuery(days ?? BriefView.UsualDays, papers is [var paper, ..] ? paper : Paper.A4, filters.Problem);
    }
}
