using System.Diagnostics;

namespace Hearsay.Bench;

/// <summary>The built command run as a user runs it: wall time from start to exit, and the most memory it held.</summary>
public sealed record ReadCommand(double Seconds, long PeakBytes)
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(5);

    public static ReadCommand Run(params string[] arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "hearsay"))
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in arguments) { start.ArgumentList.Add(argument); }

        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start) ?? throw new InvalidOperationException("hearsay did not start.");
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var peak = 0L;
        while (!process.WaitForExit(LookEvery))
        {
            process.Refresh();
            peak = Math.Max(peak, PeakOf(process));
        }

        process.WaitForExit();
        var seconds = clock.Elapsed.TotalSeconds;
        return process.ExitCode == 0
            ? new ReadCommand(seconds, peak)
            : throw new InvalidOperationException($"hearsay {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }

    private static long PeakOf(Process process)
    {
        try { return process.PeakWorkingSet64; }
        catch (InvalidOperationException) { return 0; }     // it ended between the two looks
    }
}
