namespace TariffTracker.Web.Tests.Harness;

/// <summary>The real program on <see cref="SmallRecord"/>: for tests that must not change when the seeds do.</summary>
public sealed class SmallTrackerHost : TrackerHost
{
    private readonly TemporarySeeds seeds = new(SmallRecord.Documents);

    protected override string Seeds => seeds.Folder;

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        seeds.Dispose();
    }
}
