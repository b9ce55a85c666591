using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Shared;
using TariffTracker.Web.Shared.Components;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Features.Proposals;

/// <summary>What the address of the list asks for.</summary>
/// <param name="Filter">As a filter.</param>
/// <param name="AsMatrix">Whether it asks for the proposals by round instead of the ledger.</param>
/// <param name="Problem">What is wrong with it; null when all is well.</param>
public sealed record ProposalQuery(ProposalFilter Filter, bool AsMatrix, FilterProblem? Problem)
{
    /// <summary>The parameter that chooses how the proposals are set out.</summary>
    public const string View = "view";

    /// <summary>Its one value, for the proposals by round.</summary>
    public static readonly string Matrix = "matrix";

    /// <summary>True when it asks for everything.</summary>
    public bool IsEmpty => Filter.Parts.Count == 0;

    /// <summary>Reads <c>?sector=steel&amp;by=japan&amp;kind=offer&amp;status=tabled&amp;q=text</c>, each but the last as often as wanted.</summary>
    public static ProposalQuery Read(IReadOnlyList<KeyValuePair<string, string>> address, TariffRecord record)
    {
        var filters = new AddressFilters(address);
        var filter = new ProposalFilter
        {
            Sectors = filters.Choices("sector", [.. record.Sectors.Select(sector => sector.Id)], id => id),
            Sides = filters.Choices("by", [Side.Japan, Side.UnitedStates], Slugs.Of),
            Kinds = filters.Choices<ProposalKind>("kind"),
            Statuses = filters.Choices<ProposalStatus>("status"),
            Text = filters.Text("q"),
        };
        var asMatrix = filters.Choices(View, [Matrix], value => value).Count > 0;
        return new ProposalQuery(filter, asMatrix, filters.Problem);
    }

    /// <summary>The filters in use, with what the list would hold without each.</summary>
    public IReadOnlyList<ActiveFilter> InUse(ProposalResult result, TariffRecord record, Words words) =>
        [
            .. result.Drops.Select(drop =>
            {
                var (name, choices) = Chosen(drop.Part, record, words);
                return new ActiveFilter(name, choices, words.Count("proposals.count", drop.Count));
            }),
        ];

    private (string Name, IReadOnlyList<ActiveChoice> Choices) Chosen(ProposalFilterPart part, TariffRecord record, Words words) =>
        part switch
        {
            ProposalFilterPart.Text => ("q", [new ActiveChoice(Filter.Text!, words.Format("components.quoted", Filter.Text))]),
            ProposalFilterPart.Sectors => (
                "sector",
                [.. Filter.Sectors.Select(id => new ActiveChoice(id, record.Find<Sector>(id)!.Name.In(words.Language)))]
            ),
            ProposalFilterPart.Sides => ("by", Choices(Filter.Sides, words)),
            ProposalFilterPart.Kinds => ("kind", Choices(Filter.Kinds, words)),
            _ => ("status", Choices(Filter.Statuses, words)),
        };

    private static List<ActiveChoice> Choices<T>(IEnumerable<T> chosen, Words words)
        where T : struct, Enum => [.. chosen.Select(value => new ActiveChoice(Slugs.Of(value), words.Of(value)))];
}
