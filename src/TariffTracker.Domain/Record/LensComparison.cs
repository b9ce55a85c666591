using TariffTracker.Domain.Duties;
using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Time;

namespace TariffTracker.Domain.Record;

/// <summary>A step of a proposal that only the later knowledge holds.</summary>
public sealed record NewStep(ConcessionProposal Proposal, ProposalStep Step);

/// <summary>Two lenses side by side: what differs, what that makes of typical goods, what did it, and what was learnt in between.</summary>
public sealed record LensComparison
{
    /// <summary>The lens that knows less; of two that know the same, the one that asks about the earlier day.</summary>
    public required Lens First { get; init; }

    /// <summary>The other one.</summary>
    public required Lens Second { get; init; }

    /// <summary>What differs.</summary>
    public required LensDifference Difference { get; init; }

    /// <summary>The typical goods whose total differs.</summary>
    public required IReadOnlyList<GoodDifference> Goods { get; init; }

    /// <summary>What did it, and what else was announced in between, in order of announcement.</summary>
    public required IReadOnlyList<DifferenceCause> Causes { get; init; }

    /// <summary>Steps of proposals that only the second lens knows, earliest first.</summary>
    public required IReadOnlyList<NewStep> Steps { get; init; }

    /// <summary>Sources that only the second lens knows.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>True when both lenses are one and the same.</summary>
    public bool IsOfOneLens => First == Second;

    /// <summary>True when both lenses tell the same about everything.</summary>
    public bool IsEmpty => Difference.Count == 0 && Goods.Count == 0 && Steps.Count == 0 && Sources.Count == 0;

    /// <summary>The two in order: by what they know, then by the day they ask about.</summary>
    public static (Lens First, Lens Second) InOrder(Lens one, Lens other) =>
        (one.Known, one.AsOf).CompareTo((other.Known, other.AsOf)) <= 0 ? (one, other) : (other, one);

    /// <summary>Compares two lenses, given in any order.</summary>
    /// <param name="knownOn">The record as it could have been known on a day.</param>
    /// <param name="one">A lens.</param>
    /// <param name="other">Another.</param>
    public static LensComparison Of(Func<DateOnly, TariffRecord> knownOn, Lens one, Lens other)
    {
        ArgumentNullException.ThrowIfNull(knownOn);
        var (first, second) = InOrder(one, other);
        var (before, after) = (knownOn(first.Known), knownOn(second.Known));
        var difference = LensDifference.Between(before, first.AsOf, after, second.AsOf);
        return new LensComparison
        {
            First = first,
            Second = second,
            Difference = difference,
            Goods = GoodDifference.Between(before, first.AsOf, after, second.AsOf),
            Causes = DifferenceCauses.Between(before, first.AsOf, after, second.AsOf, difference.Rates),
            Steps = NewSteps(before, after),
            Sources = [.. after.Sources.Where(source => before.Find<Source>(source.Id) is null)],
        };
    }

    private static List<NewStep> NewSteps(TariffRecord before, TariffRecord after) =>
        [
            .. after
                .Proposals.SelectMany(proposal =>
                    proposal
                        .Steps.ExceptBy(before.Find<ConcessionProposal>(proposal.Id)?.Steps.Select(step => step.Id) ?? [], step => step.Id)
                        .Select(step => new NewStep(proposal, step))
                )
                .OrderBy(x => x.Step.On)
                .ThenBy(x => x.Proposal.Id, StringComparer.Ordinal),
        ];
}
