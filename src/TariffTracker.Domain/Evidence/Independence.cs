using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Evidence;

/// <summary>Tells sources that stand on their own from those that repeat one story.</summary>
public static class Independence
{
    /// <summary>
    /// How many independent sources the <paramref name="sourceIds"/> amount to: two that repeat, directly or through others,
    /// one publication count once.
    /// </summary>
    public static int Count(TariffRecord record, IEnumerable<string> sourceIds)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(sourceIds);
        List<string> ids = [.. sourceIds.Distinct()];
        if (ids.Count < 2 || ids.TrueForAll(id => record.Find<Source>(id) is not { DerivedFrom.Count: > 0 }))
        {
            return ids.Count;
        }

        var groups = new List<HashSet<string>>();
        foreach (var id in ids)
        {
            var story = Story(record, id);
            foreach (var other in groups.Where(group => group.Overlaps(story)).ToList())
            {
                story.UnionWith(other);
                groups.Remove(other);
            }

            groups.Add(story);
        }

        return groups.Count;
    }

    /// <summary>The source with everything it repeats, directly or through others.</summary>
    private static HashSet<string> Story(TariffRecord record, string id)
    {
        var story = new HashSet<string>();
        var open = new Stack<string>([id]);
        while (open.TryPop(out var next))
        {
            if (story.Add(next))
            {
                foreach (var root in record.Find<Source>(next)?.DerivedFrom ?? [])
                {
                    open.Push(root);
                }
            }
        }

        return story;
    }
}
