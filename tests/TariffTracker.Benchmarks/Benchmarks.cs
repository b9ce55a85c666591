using BenchmarkDotNet.Running;

namespace TariffTracker.Benchmarks;

/// <summary>Runs what the command line asks for.</summary>
public static class Benchmarks
{
    /// <summary>The arguments are those of BenchmarkDotNet, such as <c>--filter '*'</c>.</summary>
    public static void Main(string[] args) => BenchmarkSwitcher.FromAssembly(typeof(Benchmarks).Assembly).Run(args);
}
