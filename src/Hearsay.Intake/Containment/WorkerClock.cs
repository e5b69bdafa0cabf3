using System.Diagnostics;

namespace Hearsay.Intake.Containment;

/// <summary>
/// How long a worker has been at one report. Its processor's time counts from the first look after it began; the clock stands still
/// while the input itself is waited for, as on a slow pipe, and while nobody waits for the report.
/// </summary>
internal sealed class WorkerClock
{
    private readonly Lock _lock = new();
    private readonly Stopwatch _elapsed = new();
    private TimeSpan? _processorBefore;
    private bool _isAwaited;
    private bool _isPaused;

    /// <summary>Zero while nobody waits.</summary>
    public TimeSpan Elapsed
    {
        get
        {
            lock (_lock)
            {
                return _isAwaited ? _elapsed.Elapsed : default;
            }
        }
    }

    public void Begin()
    {
        lock (_lock)
        {
            (_isAwaited, _processorBefore) = (true, null);
            _elapsed.Reset();
            Run();
        }
    }

    public void End()
    {
        lock (_lock)
        {
            _isAwaited = false;
            Run();
        }
    }

    public void Pause()
    {
        lock (_lock)
        {
            _isPaused = true;
            Run();
        }
    }

    public void GoOn()
    {
        lock (_lock)
        {
            _isPaused = false;
            Run();
        }
    }

    /// <param name="processor">What the worker has used of its processor since it was started.</param>
    public (TimeSpan Processor, TimeSpan Elapsed) Look(TimeSpan processor)
    {
        lock (_lock)
        {
            if (!_isAwaited)
            {
                return default;
            }

            _processorBefore ??= processor;
            return (processor - _processorBefore.Value, _elapsed.Elapsed);
        }
    }

    private void Run()
    {
        if (_isAwaited && !_isPaused)
        {
            _elapsed.Start();
        }
        else
        {
            _elapsed.Stop();
        }
    }
}
