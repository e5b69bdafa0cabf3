using System.Diagnostics;

namespace Hearsay.Intake.Containment;

/// <summary>One worker, seen from the program: its process, and how far it is with its input.</summary>
internal sealed class Worker : IDisposable
{
    /// <summary>For a process that is about to end.</summary>
    private static readonly TimeSpan LastWords = TimeSpan.FromSeconds(1);

    private readonly WorkerBudget _budget;
    private readonly Process _process;
    private readonly Stream _to;
    private readonly Stream _from;
    private readonly Lock _ending = new();
    private readonly WorkerClock _clock = new();
    private string? _stoppedFor;
    private bool _isGreeted;
    private bool _isOver;
    private bool _isDisposed;

    public Worker(WorkerCommand command, WorkerBudget budget)
    {
        _budget = budget;
        _process = Process.Start(command.Start(budget))!;
        ProcessId = _process.Id;
        (_to, _from) = (new BufferedStream(_process.StandardInput.BaseStream, Frames.BufferSize), new BufferedStream(_process.StandardOutput.BaseStream, Frames.BufferSize));

        // What it says when it dies is for whoever mends it; the reason is told in our own words.
        _process.ErrorDataReceived += static (_, _) => { };
        _process.BeginErrorReadLine();
    }

    public int ProcessId { get; }

    /// <summary>Whether the system refuses it connections; null before it has said so.</summary>
    public bool? IsShutIn { get; private set; }

    /// <summary>Whether it can be given another input.</summary>
    public bool CanGoOn => !_isOver && !_isDisposed;

    /// <summary>Nothing more comes out of its input.</summary>
    public bool IsDone { get; private set; }

    /// <summary>Gives it an input; what comes out is for <see cref="Next"/>.</summary>
    public void Begin(WorkerJob job)
    {
        IsDone = false;
        try
        {
            Frames.Write(_to, FrameKind.Job, WorkerJson.Of(job));
        }
        catch (IOException)
        {
            // It has ended, and its answers say so.
        }
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
        }

        TryWrite(FrameKind.End, []);
        return null;
    }

    /// <summary>False where it has ended: its answers say why.</summary>
    private bool TryWrite(FrameKind kind, ReadOnlySpan<byte> piece)
    {
        try
        {
            Frames.Write(_to, kind, piece);
            return true;
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException)
        {
            return false;
        }
    }

    /// <summary>What came out next; null where it is done and had nothing more.</summary>
    public IntakeItem? Next()
    {
        _clock.Begin();
        try
        {
            while (true)
            {
                switch (Frames.Read(_from))
                {
                    case { Kind: FrameKind.Hello } hello when !_isGreeted:
                        (_isGreeted, IsShutIn) = (true, WorkerJson.Read(hello.Bytes, WorkerJson.Plain.WorkerGreeting).IsShutIn);
                        _clock.Begin();
                        break;
                    case { Kind: FrameKind.Item } item:
                        return WorkerJson.Item(item.Bytes);
                    case { Kind: FrameKind.Done } done:
                        return Ended(WorkerJson.Read(done.Bytes, WorkerJson.Plain.WorkerEnd));
                    default:
                        return Lost();
                }
            }
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or ObjectDisposedException)
        {
            return Lost();
        }
        finally
        {
            _clock.End();
        }
    }

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
            if (_isDisposed || _isOver || _process.HasExited)
            {
                return;
            }

            _process.Refresh();
            var (working, elapsed) = _clock.Look(_process.TotalProcessorTime);
            _stoppedFor = working > _budget.Time ? _budget.TooLong
                : elapsed > _budget.Patience ? _budget.TooPatient
                : _process.WorkingSet64 > _budget.MostBytes ? _budget.TooLarge
                : null;
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

    /// <summary>Between two inputs: one that has grown is not given another.</summary>
    public void Rest()
    {
        lock (_ending)
        {
            if (CanGoOn && !_process.HasExited)
            {
                _process.Refresh();
                _isOver = _process.WorkingSet64 > _budget.RestingBytes;
            }
            else
            {
                _isOver = true;
            }
        }
    }

    public void Dispose()
    {
        lock (_ending)
        {
            if (_isDisposed)
            {
                return;
            }

            (_isDisposed, _isOver) = (true, true);
            try
            {
                _process.Kill();
            }
            catch (InvalidOperationException)
            {
                // It had ended already.
            }

            _process.Dispose();
        }
    }

    private IntakeItem.Refused? Ended(WorkerEnd end)
    {
        (IsDone, _isOver) = (true, _isOver || end.IsLast);
        return end.Fault is { } fault ? new IntakeItem.Refused(fault == WorkerFault.Memory ? _budget.TooLarge : fault) : null;
    }

    /// <summary>It is gone, or says what it never should.</summary>
    private IntakeItem.Refused Lost()
    {
        lock (_ending)
        {
            (IsDone, _isOver) = (true, true);
            if (_isDisposed)
            {
                return new IntakeItem.Refused(WorkerFault.Ended(0));
            }

            if (!_process.WaitForExit(LastWords))
            {
                _process.Kill();
                _process.WaitForExit(LastWords);
            }

            return new IntakeItem.Refused(_stoppedFor ?? WorkerFault.Ended(_process.HasExited ? _process.ExitCode : 0));
        }
    }
}
