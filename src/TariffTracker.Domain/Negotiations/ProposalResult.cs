using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Negotiations;

/// <summary>The proposals of one sector.</summary>
/// <param name="Sector">The sector.</param>
/// <param name="Proposals">Its proposals.</param>
public sealed record ProposalGroup(Sector Sector, IReadOnlyList<ProposalView> Proposals);

/// <summary>What is left when one part of a filter is dropped, all others kept.</summary>
/// <param name="Part">The part.</param>
/// <param name="Count">Proposals that fit the others.</param>
public sealed record ProposalDrop(ProposalFilterPart Part, int Count);

/// <summary>The proposals as filtered, with the counts beside the filters.</summary>
public sealed record ProposalResult
{
    /// <summary>The proposals that fit, by sector.</summary>
    public required IReadOnlyList<ProposalGroup> Groups { get; init; }

    /// <summary>How many proposals fit.</summary>
    public int Count => Groups.Sum(group => group.Proposals.Count);

    /// <summary>How many there are without any filter.</summary>
    public required int Total { get; init; }

    /// <summary>Counts by sector, those with a proposal on the day only.</summary>
    public required IReadOnlyList<FacetCount<Sector>> Sectors { get; init; }

    /// <summary>Counts by side.</summary>
    public required IReadOnlyList<FacetCount<Side>> Sides { get; init; }

    /// <summary>Counts by kind.</summary>
    public required IReadOnlyList<FacetCount<ProposalKind>> Kinds { get; init; }

    /// <summary>Counts by status.</summary>
    public required IReadOnlyList<FacetCount<ProposalStatus>> Statuses { get; init; }

    /// <summary>What dropping each part of the filter would leave, in the order of the parts; those that ask for nothing left out.</summary>
    public required IReadOnlyList<ProposalDrop> Drops { get; init; }

    /// <summary>Filters the proposals of <paramref name="record"/> (already limited to what was known) as they stood on a day.</summary>
    public static ProposalResult Of(TariffRecord record, DateOnly asOf, ProposalFilter filter)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(filter);
        var all = ProposalBoard.For(record, asOf);
        List<ProposalView> Left(ProposalFilterPart part) => [.. all.Where(filter.Without(part).Admits)];
        return new ProposalResult
        {
            Groups =
            [
                .. all.Where(filter.Admits)
                    .GroupBy(view => view.Proposal.Sector)
                    .Select(group => new ProposalGroup(record.Find<Sector>(group.Key)!, [.. group])),
            ],
            Total = all.Count,
            Sectors = Facet(
                Left(ProposalFilterPart.Sectors),
                record.Sectors.Where(sector => all.Any(view => view.Proposal.Sector == sector.Id) || filter.Sectors.Contains(sector.Id)),
                (view, sector) => view.Proposal.Sector == sector.Id,
                sector => filter.Sectors.Contains(sector.Id)
            ),
            Sides = Facet(
                Left(ProposalFilterPart.Sides),
                [Side.Japan, Side.UnitedStates],
                (view, side) => ProposalFilter.Belongs(view.Proposal, side),
                filter.Sides.Contains
            ),
            Kinds = Facet(
                Left(ProposalFilterPart.Kinds),
                Enum.GetValues<ProposalKind>(),
                (view, kind) => view.Proposal.Kind == kind,
                filter.Kinds.Contains
            ),
            Statuses = Facet(
                Left(ProposalFilterPart.Statuses),
                Enum.GetValues<ProposalStatus>(),
                (view, status) => view.Status == status,
                filter.Statuses.Contains
            ),
            Drops = [.. filter.Parts.Select(part => new ProposalDrop(part, Left(part).Count))],
        };
    }

    private static List<FacetCount<T>> Facet<T>(
        List<ProposalView> left,
        IEnumerable<T> choices,
        Func<ProposalView, T, bool> fits,
        Func<T, bool> chosen
    ) => [.. choices.Select(choice => new FacetCount<T>(choice, left.Count(view => fits(view, choice)), chosen(choice)))];
}
