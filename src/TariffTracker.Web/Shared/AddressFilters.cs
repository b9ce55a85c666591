using System.Text.Json;
using TariffTracker.Domain.Record;

namespace TariffTracker.Web.Shared;

/// <summary>Reads the filters of a list out of its address: <c>?sector=automobiles&amp;sector=steel&amp;q=rice</c>.</summary>
/// <remarks>A value that is none of the choices is left out and kept in <see cref="Unknown"/>, so that the page can say so.</remarks>
public sealed class AddressFilters(IReadOnlyList<KeyValuePair<string, string>> filters)
{
    private readonly List<string> unknown = [];

    /// <summary>What the address asks for and no filter offers, as <c>name=value</c>.</summary>
    public IReadOnlyList<string> Unknown => unknown;

    /// <summary>The values of an enum that the parameter <paramref name="name"/> names.</summary>
    public IReadOnlyList<T> Choices<T>(string name)
        where T : struct, Enum => Choices(name, Enum.GetValues<T>(), Slug);

    /// <summary>Those of <paramref name="choices"/> that the parameter <paramref name="name"/> names.</summary>
    public IReadOnlyList<T> Choices<T>(string name, IReadOnlyCollection<T> choices, Func<T, string> slug)
    {
        var chosen = new List<T>();
        foreach (var value in Values(name))
        {
            var found = choices.Where(choice => slug(choice).Equals(value, StringComparison.OrdinalIgnoreCase)).ToList();
            if (found.Count == 0)
            {
                unknown.Add($"{name}={value}");
            }

            chosen.AddRange(found.Except(chosen));
        }

        return chosen;
    }

    /// <summary>The text of the parameter <paramref name="name"/>; null when there is none.</summary>
    public string? Text(string name) => Values(name).FirstOrDefault();

    /// <summary>How an enum value is written in addresses: <c>united-states</c>.</summary>
    public static string Slug<T>(T value)
        where T : struct, Enum => JsonSerializer.SerializeToElement(value, DocumentJson.Options).GetString()!;

    private IEnumerable<string> Values(string name) =>
        filters
            .Where(pair => pair.Key.Equals(name, StringComparison.OrdinalIgnoreCase))
            .Select(pair => pair.Value.Trim())
            .Where(value => value.Length > 0);
}
