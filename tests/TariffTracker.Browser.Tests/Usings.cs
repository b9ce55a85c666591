global using Microsoft.Playwright;
global using TariffTracker.Browser.Tests.Harness;
global using Xunit;

[assembly: AssemblyFixture(typeof(Chromium))]
[assembly: AssemblyFixture(typeof(Site))]

// A browser gives the keyboard to one window at a time, and journeys ask where it is.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
