using System.Diagnostics;

namespace Hearsay.Cli;

/// <summary>A line that counts on the screen while the results go elsewhere; nothing where either is not so.</summary>
internal sealed class Progress(Terminal terminal) : IDisposable
{
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(100);

    private readonly bool _isShown = terminal.ErrorsAreScreen && !terminal.OutputIsScreen;
    private long _lastShown;
    private int _count;

    public void Advance()
    {
        _count++;
        if (_isShown && (_lastShown == 0 || Stopwatch.GetElapsedTime(_lastShown) >= Pace))
        {
            _lastShown = Stopwatch.GetTimestamp();
            terminal.Errors.Write($"\r{Counted.Of(_count, "report")} read");
        }
    }

    /// <summary>Makes room for another line.</summary>
    public void Clear()
    {
        if (_isShown && _lastShown != 0)
        {
            terminal.Errors.Write("\r\e[K");
        }
    }

    public void Dispose() => Clear();
}
