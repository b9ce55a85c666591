namespace TariffTracker.Browser.Tests.Harness;

/// <summary>The tests that run alone, which is every test that does not name another collection.</summary>
/// <remarks>A browser gives the keyboard to one window at a time, and journeys ask where it is.</remarks>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Journeys
{
    /// <summary>What the collection is called.</summary>
    public const string Name = "journeys";
}
