namespace TariffTracker.Web.Shared;

/// <summary>A value that an address gives to a filter and that the filter does not offer.</summary>
/// <param name="Name">Name of the parameter.</param>
/// <param name="Given">What the address gives.</param>
/// <param name="Offered">What it could give.</param>
public sealed record FilterProblem(string Name, string Given, IReadOnlyList<string> Offered)
{
    private const int MostShown = 40;

    /// <summary>What was asked for, as the address writes it, cut where it is endless.</summary>
    public string Asked => $"{Name}={(Given.Length <= MostShown ? Given : Given[..MostShown] + "…")}";
}
