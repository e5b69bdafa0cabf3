using System.Diagnostics;

namespace Hearsay.Intake.Containment;

/// <summary>One worker, seen from the program: its process, and how far it is with its input.</summary>
internal sealed class Worker : IDisposable
{
    /// <summary>For a process that is about to end.</summary>
    private static readonly TimeSpan LastWords = TimeSpan.FromSeconds(1);

    private readonly WorkerBudget _budget;
    private readonly WorkerProcess _process;
    private readonly Lock _ending = new();
    private readonly WorkerClock _clock = new();
    private string? _stoppedFor;
    private bool _isOver;
    private bool _isDisposed;
    private long _handedOver;
    private long _handedOverBefore;

    /// <exception cref="System.ComponentModel.Win32Exception">The system starts no such program, or no more of them.</exception>
    public Worker(WorkerCommand command, WorkerBudget budget, Func<Process, WorkerLook.Seen>? sight = null) =>
        (_budget, _process) = (budget, WorkerProcess.Start(command.Start(budget), sight ?? WorkerProcess.Sight));

    public int ProcessId => _process.Id;

    /// <summary>How far the system shuts it in; null before it has said so.</summary>
    public WorkerGreeting? Greeting { get; private set; }

    /// <summary>The system did not show what it takes, though it lived: it was bounded by the clock.</summary>
    public bool WasUnseen { get; private set; }

    /// <summary>Whether it can be given another input.</summary>
    public bool CanGoOn => !_isOver && !_isDisposed;

    /// <summary>Nothing more comes out of its input.</summary>
    public bool IsDone { get; private set; }

    /// <summary>Why not everything came out of its input, behind the input's name; null where nothing went wrong.</summary>
    public string? Failure { get; private set; }

    /// <summary>The record that it was at last, in an input of many; 0 for none.</summary>
    public int Reached { get; private set; }

    /// <summary>Waits until it is ready. False where it never is.</summary>
    public bool Greet()
    {
        if (Greeting is null)
        {
            _ = Hear(FrameKind.Hello);
        }

        return Greeting is not null;
    }

    /// <summary>Gives it an input; what comes out is for <see cref="Next"/>.</summary>
    public void Begin(WorkerJob job)
    {
        (IsDone, Failure, Reached) = (false, null, 0);
        TryWrite(FrameKind.Job, WorkerJson.Of(job));
    }

    /// <summary>Hands the bytes over, until there are no more or the worker wants no more.</summary>
    /// <returns>Why the bytes could not be read on; null where they could.</returns>
    public Exception? Pump(Stream bytes)
    {
        var buffer = new byte[64 << 10];
        while (!IsDone)
        {
            int read;
            _clock.Pause();
            try
            {
                read = bytes.Read(buffer);
            }
            catch (Exception exception)
            {
                // Whatever it is, the reader of the items hears of it.
                Dispose();
                return exception;
            }

            _clock.GoOn();
            if (read == 0)
            {
                break;
            }

            if (!TryWrite(FrameKind.Bytes, buffer.AsSpan(0, read)))
            {
                return null;
            }

            Interlocked.Add(ref _handedOver, read);
        }

        TryWrite(FrameKind.End, []);
        return null;
    }

    /// <summary>What came out next; null where it is done, well or not.</summary>
    public IntakeItem? Next() => Hear(FrameKind.Item);

    /// <summary>Stops it where it takes more than it may.</summary>
    public void LookAfter()
    {
        if (!_ending.TryEnter())
        {
            // It is being ended: that is looked after.
            return;
        }

        try
        {
            if (_isDisposed || _isOver)
            {
                return;
            }

            _stoppedFor = TooMuch(_process.Look());
            if (_stoppedFor is not null)
            {
                _isOver = true;
                _process.Kill();
            }
        }
        finally
        {
            _ending.Exit();
        }
    }

    /// <summary>Between two inputs: one that has grown, or may have, is not given another.</summary>
    public void Rest()
    {
        lock (_ending)
        {
            _isOver = !CanGoOn || _process.Look() is not WorkerLook.Seen seen || seen.Bytes > _budget.RestingBytes;
        }
    }

    public void Dispose()
    {
        lock (_ending)
        {
            if (!_isDisposed)
            {
                (_isDisposed, _isOver) = (true, true);
                _process.Dispose();
            }
        }
    }

    /// <summary>Why it is to be stopped; null where it may go on.</summary>
    private string? TooMuch(WorkerLook look)
    {
        switch (look)
        {
            case WorkerLook.Seen(var processor, var bytes):
                var (working, elapsed) = _clock.Look(processor);
                return working > _budget.Time ? _budget.TooLong
                    : elapsed > _budget.Patience ? _budget.TooPatient
                    : bytes > _budget.MostBytes ? _budget.TooLarge
                    : null;
            case WorkerLook.Unseen:
                // All that can be known is that it has not used more of its one processor than went by.
                WasUnseen = true;
                var went = _clock.Elapsed;
                return went > _budget.Patience ? _budget.TooPatient : went > _budget.Time ? _budget.TooLongUnseen : null;
            default:
                return null;
        }
    }

    /// <summary>What a worker says of its headway is believed as far as it was given more to read: each byte of the input buys time once.</summary>
    private void GrantTime()
    {
        var handedOver = Interlocked.Read(ref _handedOver);
        if (handedOver > _handedOverBefore)
        {
            _handedOverBefore = handedOver;
            _clock.Begin();
        }
    }

    /// <summary>False where it has ended: its answers say why.</summary>
    private bool TryWrite(FrameKind kind, ReadOnlySpan<byte> piece)
    {
        try
        {
            Frames.Write(_process.To, kind, piece);
            return true;
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException)
        {
            return false;
        }
    }

    /// <summary>Takes in what it says up to the next item, or up to its greeting. Null for no item.</summary>
    private IntakeItem? Hear(FrameKind awaited)
    {
        _clock.Begin();
        try
        {
            while (true)
            {
                switch (Frames.Read(_process.From, _budget.LongestMessage))
                {
                    case { Kind: FrameKind.Hello } hello when Greeting is null:
                        Greeting = WorkerJson.Read(hello.Bytes, WorkerJson.Plain.WorkerGreeting);
                        _clock.Begin();
                        if (awaited == FrameKind.Hello)
                        {
                            return null;
                        }

                        break;
                    case { Kind: FrameKind.Headway } headway:
                        Reached = Math.Max(Reached, WorkerJson.Number(headway.Bytes));
                        GrantTime();
                        break;
                    case { Kind: FrameKind.Item } item:
                        return WorkerJson.Item(item.Bytes);
                    case { Kind: FrameKind.Done } done:
                        var end = WorkerJson.Read(done.Bytes, WorkerJson.Plain.WorkerEnd);
                        (IsDone, _isOver, Failure) = (true, _isOver || end.IsLast, end.Fault == WorkerFault.Memory ? _budget.TooLarge : end.Fault);
                        return null;
                    default:
                        Lose();
                        return null;
                }
            }
        }
        catch (Exception)
        {
            // A worker that was taken over says what it likes, and its pipe may break at any place. Whatever comes of that is its fault,
            // and on this thread, where nobody else would catch it, would end the program.
            Lose();
            return null;
        }
        finally
        {
            _clock.End();
        }
    }

    /// <summary>It is gone, or says what it never should.</summary>
    private void Lose()
    {
        lock (_ending)
        {
            (IsDone, _isOver) = (true, true);
            var code = _isDisposed ? null : _process.WaitForEnd(LastWords);
            if (code is null && !_isDisposed)
            {
                _process.Kill();
                code = _process.WaitForEnd(LastWords);
            }

            Failure = _stoppedFor ?? WorkerFault.Ended(code ?? 0);
        }
    }
}
