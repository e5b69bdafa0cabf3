using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Hearsay.Bench;

// Stages:  dotnet run -c Release --project bench/Hearsay.Bench
// Peers:   npm ci --prefix bench/peers && dotnet run -c Release --project bench/Hearsay.Bench -- --peers
if (args is ["--peers", .. var rest])
{
    PeerComparison.Run(rest is [var passes] ? int.Parse(passes, System.Globalization.CultureInfo.InvariantCulture) : 5);
    return;
}

// In this process: a generated project would be built under this repository's own analyzers.
var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
BenchmarkSwitcher.FromAssembly(typeof(StageBenchmarks).Assembly).Run(args.Length > 0 ? args : ["--filter", "*"], config);
