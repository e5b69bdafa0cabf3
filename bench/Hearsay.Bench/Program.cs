using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Hearsay.Bench;
using Hearsay.Bench.Intake;

// Stages:  dotnet run -c Release --project bench/Hearsay.Bench
// Times:   dotnet run -c Release --project bench/Hearsay.Bench -- --times [PASSES]
// Claims:  dotnet run -c Release --project bench/Hearsay.Bench -- --matching [STATEMENTS]
// Book:    dotnet run -c Release --project bench/Hearsay.Bench -- --book [STATEMENTS]
// Pages:   dotnet run -c Release --project bench/Hearsay.Bench -- --pages [PAGES]
// Archive: dotnet run -c Release --project bench/Hearsay.Bench -- --archive [MEGABYTES]
// Ledger: dotnet run -c Release --project bench/Hearsay.Bench -- --ledger [REPORTS]
// Peers:   npm ci --prefix bench/peers && dotnet run -c Release --project bench/Hearsay.Bench -- --peers [PASSES]
if (args is ["--peers", .. var rest])
{
    var passes = rest is [var number] ? int.Parse(number, CultureInfo.InvariantCulture) : 5;
    Console.Error.WriteLine("reading models and texts");
    var (stages, texts) = (Stages.Load(), BenchTexts.Load());
    new PeerComparison(stages, texts, passes).Run();
    new Footprint(stages, texts, passes).Run();
    return;
}

if (args is ["--matching", .. var most])
{
    MatchingScale.Run(most is [var statements] ? int.Parse(statements, CultureInfo.InvariantCulture) : 1_000_000);
    return;
}

if (args is ["--book", .. var told])
{
    BookScale.Run(told is [var statements] ? int.Parse(statements, CultureInfo.InvariantCulture) : 1_000_000);
    return;
}

if (args is ["--times", .. var count])
{
    // The runtime compiles a method in full after thirty calls or so: fewer passes would time its first, unoptimised code.
    new TimeComparison(Stages.Load(), BenchTexts.Load().Take(100).ToArray(), count is [var times] ? int.Parse(times, CultureInfo.InvariantCulture) : 25).Run();
    return;
}

if (args is ["--pages", .. var read])
{
    await IntakeScale.RunPagesAsync(read is [var pages] ? int.Parse(pages, CultureInfo.InvariantCulture) : 100_000);
    return;
}

if (args is ["--archive", .. var size])
{
    var megabytes = size is [var given] ? int.Parse(given, CultureInfo.InvariantCulture) : 1024;
    await IntakeScale.RunArchiveAsync(megabytes, ".warc");
    await IntakeScale.RunArchiveAsync(megabytes, ".warc.gz");
    return;
}

if (args is ["--ledger", .. var amount])
{
    var reports = amount is [var counted] ? int.Parse(counted, CultureInfo.InvariantCulture) : 2000;
    await new LedgerComparison(Stages.Load(), BenchTexts.Load(), reports, passes: 3).RunAsync();
    return;
}

// In this process: a generated project would be built under this repository's own analyzers.
var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
BenchmarkSwitcher.FromAssembly(typeof(StageBenchmarks).Assembly).Run(args.Length > 0 ? args : ["--filter", "*"], config);
