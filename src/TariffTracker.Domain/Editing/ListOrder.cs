namespace TariffTracker.Domain.Editing;

/// <summary>In what order the items of a merged list stand.</summary>
internal static class ListOrder
{
    /// <summary>The order of <paramref name="kept"/>, the same whichever of the two sides is called mine.</summary>
    /// <returns>Null when both sides put the items they started from in another order, and not in the same one.</returns>
    public static List<string>? Merge(List<string> original, List<string> mine, List<string> theirs, HashSet<string> kept)
    {
        List<string> Common(List<string> side) =>
            [.. side.Where(name => kept.Contains(name) && mine.Contains(name) && theirs.Contains(name))];
        var (before, ours, others) = (Common(original), Common(mine), Common(theirs));
        // What both added is in neither's origin; it counts as the one or the other has it.
        var both = ours.ToHashSet(StringComparer.Ordinal);
        both.ExceptWith(before);
        var (oursOld, othersOld) = (Without(ours, both), Without(others, both));
        var backbone =
            oursOld.SequenceEqual(before) ? othersOld
            : othersOld.SequenceEqual(before) || oursOld.SequenceEqual(othersOld) ? oursOld
            : null;
        if (backbone is null)
        {
            return null;
        }

        // Everything else stands after the item it follows on its own side; of several that follow the same one, the first name goes first.
        var known = backbone.ToHashSet(StringComparer.Ordinal);
        var follows = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var side in new[] { mine, theirs })
        {
            var last = "";
            foreach (var name in side.Where(kept.Contains))
            {
                if (!known.Contains(name) && (!follows.TryGetValue(name, out var other) || string.CompareOrdinal(last, other) < 0))
                {
                    follows[name] = last;
                }

                last = name;
            }
        }

        return Laid(backbone, follows);
    }

    private static List<string> Laid(List<string> backbone, SortedDictionary<string, string> follows)
    {
        var followers = follows.ToLookup(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
        var laid = new List<string>();
        var placed = new HashSet<string>(StringComparer.Ordinal);
        void Place(string name)
        {
            if (name.Length > 0)
            {
                if (!placed.Add(name))
                {
                    return;
                }

                laid.Add(name);
            }

            foreach (var follower in followers[name])
            {
                Place(follower);
            }
        }

        Place("");
        foreach (var name in backbone)
        {
            Place(name);
        }

        // Two sides that each put the other's item first leave a circle; its items come last.
        foreach (var name in follows.Keys.Where(name => !placed.Contains(name)).ToList())
        {
            Place(name);
        }

        return laid;
    }

    private static List<string> Without(List<string> names, HashSet<string> left) => [.. names.Where(name => !left.Contains(name))];
}
