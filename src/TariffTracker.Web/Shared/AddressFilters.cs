using System.Globalization;
using TariffTracker.Web.Shared.Lenses;

namespace TariffTracker.Web.Shared;

/// <summary>Reads the filters of a list out of its address: <c>?sector=automobiles&amp;sector=steel&amp;q=rice</c>.</summary>
/// <remarks>A value that is none of the choices is left out and kept as a <see cref="Problem"/>, so that the page can say so.</remarks>
public sealed class AddressFilters(IReadOnlyList<KeyValuePair<string, string>> filters)
{
    private readonly List<FilterProblem> problems = [];

    /// <summary>What the address asks for and no filter offers, as <c>name=value</c>.</summary>
    public IReadOnlyList<string> Unknown => [.. problems.Select(problem => problem.Asked)];

    /// <summary>The first of <see cref="Unknown"/> with what could have been asked for; null when all is well.</summary>
    public FilterProblem? Problem => problems.FirstOrDefault();

    /// <summary>The values of an enum that the parameter <paramref name="name"/> names.</summary>
    public IReadOnlyList<T> Choices<T>(string name)
        where T : struct, Enum => Choices(name, Enum.GetValues<T>(), Slugs.Of);

    /// <summary>Those of <paramref name="choices"/> that the parameter <paramref name="name"/> names.</summary>
    public IReadOnlyList<T> Choices<T>(string name, IReadOnlyCollection<T> choices, Func<T, string> slug)
    {
        var chosen = new List<T>();
        foreach (var value in Values(name))
        {
            var found = choices.Where(choice => slug(choice).Equals(value, StringComparison.OrdinalIgnoreCase)).ToList();
            if (found.Count == 0)
            {
                problems.Add(new FilterProblem(name, value, [.. choices.Select(slug)]));
            }

            chosen.AddRange(found.Except(chosen));
        }

        return chosen;
    }

    /// <summary>The years that the parameter <paramref name="name"/> names, those that can be asked for.</summary>
    /// <param name="name">Name of the parameter.</param>
    /// <param name="offered">The years to offer to whoever asks for something else.</param>
    public IReadOnlyList<int> Years(string name, IEnumerable<int> offered)
    {
        var years = new List<int>();
        foreach (var value in Values(name))
        {
            if (
                int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
                && year >= LensAddress.FirstDay.Year
                && year <= LensAddress.LastDay.Year
            )
            {
                years.Add(year);
            }
            else
            {
                problems.Add(new FilterProblem(name, value, [.. offered.Select(each => each.ToString(CultureInfo.InvariantCulture))]));
            }
        }

        return [.. years.Distinct()];
    }

    /// <summary>The whole number that the parameter <paramref name="name"/> gives; null when it gives none, or none that can be.</summary>
    /// <param name="name">Name of the parameter.</param>
    /// <param name="least">The least it can be.</param>
    /// <param name="most">The most it can be.</param>
    /// <param name="offered">The numbers to offer to whoever asks for something else.</param>
    public int? Number(string name, int least, int most, IEnumerable<int> offered)
    {
        List<string> values = [.. Values(name)];
        if (values is [])
        {
            return null;
        }

        if (
            values is [var value]
            && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= least
            && number <= most
        )
        {
            return number;
        }

        var given = string.Join(", ", values);
        problems.Add(new FilterProblem(name, given, [.. offered.Select(each => each.ToString(CultureInfo.InvariantCulture))]));
        return null;
    }

    /// <summary>The value that the parameter <paramref name="name"/> gives; null when it gives none, or none that can be read.</summary>
    /// <param name="name">Name of the parameter.</param>
    /// <param name="read">Reads it; null for what it is not.</param>
    /// <param name="offered">What to offer to whoever asks for something else.</param>
    public T? Value<T>(string name, Func<string, T?> read, IEnumerable<string> offered)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(read);
        List<string> values = [.. Values(name).Distinct()];
        if (values is [])
        {
            return null;
        }

        if (values is [var value] && read(value) is { } found)
        {
            return found;
        }

        problems.Add(new FilterProblem(name, string.Join(", ", values), [.. offered]));
        return null;
    }

    /// <summary>The text of the parameter <paramref name="name"/>; null when there is none.</summary>
    public string? Text(string name) => Values(name).FirstOrDefault();

    private IEnumerable<string> Values(string name) =>
        filters
            .Where(pair => pair.Key.Equals(name, StringComparison.OrdinalIgnoreCase))
            .Select(pair => pair.Value.Trim())
            .Where(value => value.Length > 0);
}
