using TariffTracker.Domain.Rates;

namespace TariffTracker.Domain.Duties;

/// <summary>The order that stacking rules put measures in.</summary>
internal static class GivingWay
{
    /// <summary>The measures, each after those it gives way to. In a circle, which the record refuses, somebody goes first.</summary>
    public static IReadOnlyList<TariffMeasure> InOrder(IReadOnlyList<TariffMeasure> measures)
    {
        var walk = new Walk(measures);
        foreach (var measure in measures)
        {
            walk.Visit(measure);
        }

        return walk.Order;
    }

    /// <summary>The measures of a circle in which each gives way to the next; empty when there is none.</summary>
    public static IReadOnlyList<string> Circle(IReadOnlyList<TariffMeasure> measures)
    {
        var walk = new Walk(measures);
        foreach (var measure in measures)
        {
            walk.Visit(measure);
        }

        return walk.Circle;
    }

    private sealed class Walk(IReadOnlyList<TariffMeasure> measures)
    {
        private readonly Dictionary<string, TariffMeasure> byId = measures.ToDictionary(measure => measure.Id);
        private readonly HashSet<string> done = [];
        private readonly List<string> path = [];

        public List<TariffMeasure> Order { get; } = [];

        public IReadOnlyList<string> Circle { get; private set; } = [];

        public void Visit(TariffMeasure measure)
        {
            if (done.Contains(measure.Id))
            {
                return;
            }

            if (path.IndexOf(measure.Id) is >= 0 and var start)
            {
                Circle = [.. path.Skip(start)];
                return;
            }

            path.Add(measure.Id);
            foreach (var rule in measure.YieldsTo)
            {
                if (byId.TryGetValue(rule.Measure, out var other))
                {
                    Visit(other);
                }
            }

            path.RemoveAt(path.Count - 1);
            done.Add(measure.Id);
            Order.Add(measure);
        }
    }
}
