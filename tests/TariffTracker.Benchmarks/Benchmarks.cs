using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace TariffTracker.Benchmarks;

/// <summary>Runs what the command line asks for.</summary>
public static class Benchmarks
{
    /// <summary>The arguments are those of BenchmarkDotNet, such as <c>--filter '*'</c>.</summary>
    /// <remarks>In this process: a project generated beside it would look for parts of the framework as packages and not find them.</remarks>
    public static void Main(string[] args) =>
        BenchmarkSwitcher
            .FromAssembly(typeof(Benchmarks).Assembly)
            .Run(args, DefaultConfig.Instance.AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance)));
}
