using System.Collections.Concurrent;
using System.Diagnostics;

namespace Hearsay.Intake.Containment;

/// <summary>
/// The workers of one program. An input that is being read has one to itself; between inputs a few wait for the next. Workers are
/// started when they are first needed, and every tenth of a second those at work are looked after.
/// </summary>
public sealed class WorkerPool : IDisposable
{
    private static readonly TimeSpan Round = TimeSpan.FromMilliseconds(100);

    private readonly WorkerCommand _command;
    private readonly WorkerBudget _budget;
    private readonly ConcurrentStack<Worker> _waiting = [];
    private readonly ConcurrentDictionary<Worker, bool> _working = [];
    private readonly Timer _watch;
    private readonly int _mostWaiting;
    private volatile bool _isDisposed;
    private int _toldOpen;
    private int _toldUnseen;

    /// <summary>
    /// From here on other processes of the same user, workers among them, cannot read this one's memory and environment (Linux; not
    /// where the user is root), nor can a debugger be attached to it.
    /// </summary>
    /// <param name="command">How one is started.</param>
    /// <param name="budget">What one report may cost.</param>
    /// <param name="mostWaiting">How many are kept between inputs.</param>
    public WorkerPool(WorkerCommand command, WorkerBudget budget, int mostWaiting)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(budget);
        (_command, _budget, _mostWaiting) = (command, budget, mostWaiting);
        OwnMemory.Close();
        _watch = new Timer(_ => LookAfter(), null, Round, Round);
    }

    /// <summary>Of the workers that are there, by the system's numbers.</summary>
    public IReadOnlyList<int> ProcessIds => [.. _waiting.Concat(_working.Keys).Select(static worker => worker.ProcessId)];

    /// <summary>Called once where the system has a filter for what a worker asks of it (Linux on x86-64 and ARM64), and it does not hold.</summary>
    public Action? FoundOpen { get; init; }

    /// <summary>Called once where the system does not show what a living worker takes: its time is then counted on the clock, its memory by its own runtime.</summary>
    public Action? FoundUnseen { get; init; }

    /// <summary>Whether that was found so far.</summary>
    internal bool HasUnseen => _toldUnseen != 0;

    /// <summary>How a worker's numbers are had, where not as usual.</summary>
    internal Func<Process, WorkerLook.Seen>? Sight { get; init; }

    /// <summary>How far the system shuts a worker in; null where none comes to say so.</summary>
    /// <exception cref="System.ComponentModel.Win32Exception">The system starts no such program.</exception>
    internal WorkerGreeting? Greet()
    {
        var worker = Rent();
        worker.Greet();
        worker.LookAfter();
        Return(worker);
        return worker.Greeting;
    }

    /// <exception cref="System.ComponentModel.Win32Exception">The system starts no such program, or no more of them.</exception>
    internal Worker Rent()
    {
        while (_waiting.TryPop(out var waiting))
        {
            if (waiting.CanGoOn)
            {
                _working[waiting] = true;
                return waiting;
            }

            waiting.Dispose();
        }

        var worker = new Worker(_command, _budget, Sight);
        _working[worker] = true;
        return worker;
    }

    internal void Return(Worker worker)
    {
        _working.TryRemove(worker, out _);
        if (worker.Greeting is { HasFilter: true, IsShutIn: false } && Interlocked.Exchange(ref _toldOpen, 1) == 0)
        {
            FoundOpen?.Invoke();
        }

        if (worker.WasUnseen && Interlocked.Exchange(ref _toldUnseen, 1) == 0)
        {
            FoundUnseen?.Invoke();
        }

        if (worker.CanGoOn && _waiting.Count < _mostWaiting && !_isDisposed)
        {
            _waiting.Push(worker);
        }
        else
        {
            worker.Dispose();
        }

        if (_isDisposed)
        {
            // The pool may have been emptied in between.
            Empty();
        }
    }

    public void Dispose()
    {
        _isDisposed = true;
        _watch.Dispose();
        Empty();
        foreach (var worker in _working.Keys)
        {
            worker.Dispose();
        }
    }

    private void Empty()
    {
        while (_waiting.TryPop(out var worker))
        {
            worker.Dispose();
        }
    }

    private void LookAfter()
    {
        foreach (var worker in _working.Keys)
        {
            worker.LookAfter();
        }
    }
}
