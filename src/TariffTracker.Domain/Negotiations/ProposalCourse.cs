namespace TariffTracker.Domain.Negotiations;

/// <summary>The days on which proposals change where they stand, laid out so that counting does not visit the proposals.</summary>
internal sealed class ProposalCourse
{
    private readonly Change[] changes;

    public ProposalCourse(IEnumerable<ConcessionProposal> proposals) =>
        changes = [.. proposals.SelectMany(Changes).OrderBy(change => change.On)];

    /// <summary>How many stand where on a day, in the order of the statuses; those with none left out.</summary>
    public IReadOnlyList<KeyValuePair<ProposalStatus, int>> CountByStatus(DateOnly asOf)
    {
        var counts = new SortedDictionary<ProposalStatus, int>();
        foreach (var (on, before, after) in changes)
        {
            if (on > asOf)
            {
                break;
            }

            counts[after] = counts.GetValueOrDefault(after) + 1;
            if (before is { } left)
            {
                counts[left]--;
            }
        }

        return [.. counts.Where(pair => pair.Value > 0)];
    }

    private static IEnumerable<Change> Changes(ConcessionProposal proposal)
    {
        ProposalStatus? before = null;
        foreach (var day in proposal.Steps.Select(step => step.On.FirstDay).Distinct().Order())
        {
            var after = proposal.LatestStep(day)!.Status;
            if (after != before)
            {
                yield return new Change(day, before, after);
                before = after;
            }
        }
    }

    private readonly record struct Change(DateOnly On, ProposalStatus? Before, ProposalStatus After);
}
