using System.Diagnostics;

namespace Hearsay.Cli.Ledgers;

/// <summary>A line on a terminal that counts what was kept, how fast, and how long the rest will take; nothing elsewhere.</summary>
/// <param name="terminal">Where it is shown.</param>
/// <param name="total">How many bytes there are to take in; null where nobody knows, as of standard input.</param>
internal sealed class IntakeProgress(Terminal terminal, long? total) : IDisposable
{
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(200);

    /// <summary>Before that, a rate would be that of the start alone.</summary>
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(3);

    private readonly long _begun = Stopwatch.GetTimestamp();
    private long _lastShown;
    private int _reports;
    private long _bytes;

    public void Advance(long bytes)
    {
        _reports++;
        _bytes += bytes;
        if (terminal.ErrorsAreScreen && (_lastShown == 0 || Stopwatch.GetElapsedTime(_lastShown) >= Pace))
        {
            _lastShown = Stopwatch.GetTimestamp();
            terminal.Errors.Write($"\r\e[K{Line(Stopwatch.GetElapsedTime(_begun))}");
        }
    }

    /// <summary>Makes room for another line.</summary>
    public void Clear()
    {
        if (terminal.ErrorsAreScreen && _lastShown != 0)
        {
            terminal.Errors.Write("\r\e[K");
        }
    }

    public void Dispose() => Clear();

    private string Line(TimeSpan elapsed)
    {
        var line = Counted.Of(_reports, "report");
        if (elapsed < Settled)
        {
            return line;
        }

        line += FormattableString.Invariant($", {_reports / elapsed.TotalSeconds:0.#} a second");
        return total is { } all && _bytes > 0 && _bytes < all ? $"{line}, {Duration(elapsed * ((double)(all - _bytes) / _bytes))} left" : line;
    }

    private static string Duration(TimeSpan left) =>
        left < TimeSpan.FromMinutes(1) ? FormattableString.Invariant($"{left.TotalSeconds:0} s")
        : left < TimeSpan.FromHours(1) ? FormattableString.Invariant($"{left.TotalMinutes:0} min")
        : FormattableString.Invariant($"{left.TotalHours:0.#} h");
}
