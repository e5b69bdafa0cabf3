using System.Collections.Concurrent;

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

    /// <param name="command">How one is started.</param>
    /// <param name="budget">What one report may cost.</param>
    /// <param name="mostWaiting">How many are kept between inputs.</param>
    public WorkerPool(WorkerCommand command, WorkerBudget budget, int mostWaiting)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(budget);
        (_command, _budget, _mostWaiting) = (command, budget, mostWaiting);
        _watch = new Timer(_ => LookAfter(), null, Round, Round);
    }

    /// <summary>Of the workers that are there, by the system's numbers.</summary>
    public IReadOnlyList<int> ProcessIds => [.. _waiting.Concat(_working.Keys).Select(static worker => worker.ProcessId)];

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

        var worker = new Worker(_command, _budget);
        _working[worker] = true;
        return worker;
    }

    internal void Return(Worker worker)
    {
        _working.TryRemove(worker, out _);
        if (worker.CanGoOn && _waiting.Count < _mostWaiting)
        {
            _waiting.Push(worker);
        }
        else
        {
            worker.Dispose();
        }
    }

    public void Dispose()
    {
        _watch.Dispose();
        foreach (var worker in _waiting.Concat(_working.Keys))
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
