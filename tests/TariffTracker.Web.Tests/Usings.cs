global using TariffTracker.Web.Tests.Harness;
global using Xunit;
