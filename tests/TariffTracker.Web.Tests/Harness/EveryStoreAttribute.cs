using System.Reflection;
using TariffTracker.Web.Shared.Settings;
using Xunit.Sdk;
using Xunit.v3;

namespace TariffTracker.Web.Tests.Harness;

/// <summary>Runs a theory once on each store; where one is missing the run is there and marked as skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EveryStoreAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        new([
            new TheoryDataRow<StoreProvider>(StoreProvider.Sqlite),
            new TheoryDataRow<StoreProvider>(StoreProvider.Postgres) { Skip = PostgresCluster.WhySkipped },
        ]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
