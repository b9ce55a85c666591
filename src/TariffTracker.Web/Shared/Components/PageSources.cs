using TariffTracker.Domain.Evidence;
using TariffTracker.Web.Shared.Lenses;

namespace TariffTracker.Web.Shared.Components;

/// <summary>The sources cited on the page of one request, numbered in the order of their first use.</summary>
/// <remarks>
/// Components do not render from top to bottom, so a page that wants its numbers to rise down the page calls
/// <see cref="Cite(IEnumerable{Citation})"/> in <c>OnInitialized</c> with its citations in reading order.
/// What a page leaves out gets its number when it is rendered.
/// </remarks>
public sealed class PageSources(Reading reading)
{
    private readonly Dictionary<string, int> numbers = [];
    private readonly List<Source> sources = [];

    /// <summary>The cited sources; the first has number 1.</summary>
    public IReadOnlyList<Source> InOrder => sources;

    /// <summary>How many independent sources they amount to.</summary>
    public int Independent => Independence.Count(reading.Record, sources.Select(source => source.Id));

    /// <summary>Gives the sources of <paramref name="citations"/> their numbers.</summary>
    public void Cite(IEnumerable<Citation> citations)
    {
        ArgumentNullException.ThrowIfNull(citations);
        foreach (var citation in citations)
        {
            NumberOf(citation.Source);
        }
    }

    /// <summary>Number of a source on this page; null when it is not known under the lens.</summary>
    public int? NumberOf(string sourceId)
    {
        if (numbers.TryGetValue(sourceId, out var number))
        {
            return number;
        }

        if (reading.Record.Find<Source>(sourceId) is not { } source)
        {
            return null;
        }

        sources.Add(source);
        return numbers[sourceId] = sources.Count;
    }
}
