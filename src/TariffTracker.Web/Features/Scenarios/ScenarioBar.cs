namespace TariffTracker.Web.Features.Scenarios;

/// <summary>A pair of bars.</summary>
/// <param name="Name">What pays.</param>
/// <param name="Before">What it pays by the record, in percent.</param>
/// <param name="After">What it pays in the scenario, in percent.</param>
public sealed record ScenarioBar(string Name, decimal Before, decimal After);
