global using Microsoft.Playwright;
global using TariffTracker.Browser.Tests.Harness;
global using Xunit;

[assembly: AssemblyFixture(typeof(Chromium))]
[assembly: AssemblyFixture(typeof(Site))]
