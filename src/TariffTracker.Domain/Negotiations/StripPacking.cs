namespace TariffTracker.Domain.Negotiations;

/// <summary>Finds room for the marks of one row: each entry gets a mark of its own or joins the one in its way.</summary>
/// <param name="levels">At how many heights marks may stand.</param>
internal sealed class StripPacking(int levels)
{
    private readonly List<Place>[] taken = [.. Enumerable.Range(0, levels).Select(_ => new List<Place>())];

    /// <summary>The row of <paramref name="entries"/>, the weightiest placed first.</summary>
    public static (int Levels, IReadOnlyList<StripMark> Marks) Pack(IEnumerable<TimelineEntry> entries, TimelineWindow window, int levels)
    {
        var packing = new StripPacking(levels);
        foreach (var entry in entries.OrderBy(TimelineRanks.Of).ThenBy(entry => entry.On).ThenBy(entry => entry.Id, StringComparer.Ordinal))
        {
            packing.Put(Place.Of(entry, window));
        }

        var used = Array.FindLastIndex(packing.taken, places => places.Count > 0) + 1;
        return (Math.Max(1, used), packing.Marks());
    }

    private void Put(Place place)
    {
        for (var level = 0; level < taken.Length; level++)
        {
            if (!taken[level].Exists(place.IsInTheWayOf))
            {
                taken[level].Add(place);
                return;
            }
        }

        // Rather a little aside than in the place of something weightier.
        var rank = TimelineRanks.Of(place.Entries[0]);
        taken
            .SelectMany(places => places.Where(other => place.IsInTheWayOf(other) || place.IsNear(other)))
            .OrderBy(other => TimelineRanks.Of(other.Entries[0]) < rank)
            .ThenByDescending(other => other.Entries.Count > 1)
            .ThenBy(other => Math.Abs(other.X - place.X))
            .First()
            .Entries.AddRange(place.Entries);
    }

    private List<StripMark> Marks() =>
        [
            .. taken
                .SelectMany((places, level) => places.Select(place => place.Mark(level)))
                .OrderBy(mark => mark.X)
                .ThenBy(mark => mark.Level),
        ];

    private sealed record Place(double From, double To, List<TimelineEntry> Entries)
    {
        private const double Half = TimelineStrip.MarkSize / 2;
        private const double Near = TimelineStrip.MarkSize * 1.5;

        /// <summary>The middle: of the days it lasted, or of those it can have been.</summary>
        public double X => (From + To) / 2;

        // What lasts takes up the room of its days; what is not known exactly stands in the middle of them.
        private double Left => (Lasts ? From : X) - Half;

        private double Right => (Lasts ? To : X) + Half;

        private bool Lasts => Entries[0].On.IsDay;

        public static Place Of(TimelineEntry entry, TimelineWindow window)
        {
            var (first, last) = (entry.On.FirstDay, TimelineStrip.LastDayOf(entry));
            if (entry.Rate is not null)
            {
                // A rate changes with the day, where its bar begins; whatever else happens, happens some time during it.
                return new Place(TimelineStrip.X(first, window), TimelineStrip.X(first, window), [entry]);
            }

            var from = first < window.FirstDay ? 0 : TimelineStrip.Noon(first, window);
            var to = last > window.LastDay ? TimelineStrip.Width : TimelineStrip.Noon(last, window);
            return new Place(from, to, [entry]);
        }

        public bool IsInTheWayOf(Place other) => Left < other.Right && other.Left < Right;

        public bool IsNear(Place other) => Math.Abs(X - other.X) < Near;

        public StripMark Mark(int level) =>
            new()
            {
                Entries =
                [
                    .. Entries
                        .OrderBy(entry => entry.On)
                        .ThenByDescending(entry => entry.Kind)
                        .ThenByDescending(entry => entry.Id, StringComparer.Ordinal),
                ],
                X = Math.Round(X, 1),
                From = Math.Round(From, 1),
                To = Math.Round(To, 1),
                Level = level,
            };
    }
}
