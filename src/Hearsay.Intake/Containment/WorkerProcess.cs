using System.ComponentModel;
using System.Diagnostics;

namespace Hearsay.Intake.Containment;

/// <summary>The process of a worker. It may end at any moment, also while it is looked at: that is an answer here, and no exception.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private readonly Process _process;
    private readonly Func<Process, WorkerLook.Seen> _sight;

    private WorkerProcess(Process process, Func<Process, WorkerLook.Seen> sight)
    {
        (_process, _sight, Id) = (process, sight, process.Id);
        (To, From) = (new BufferedStream(process.StandardInput.BaseStream, Frames.BufferSize), new BufferedStream(process.StandardOutput.BaseStream, Frames.BufferSize));

        // What it says when it dies is for whoever mends it; the reason is told in our own words.
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
    }

    public int Id { get; }

    public Stream To { get; }

    public Stream From { get; }

    /// <param name="start">What is started.</param>
    /// <param name="sight">How its numbers are had, or an exception where they are not shown.</param>
    /// <exception cref="Win32Exception">The system starts no such program, or no more of them.</exception>
    public static WorkerProcess Start(ProcessStartInfo start, Func<Process, WorkerLook.Seen> sight) =>
        new(Process.Start(start) ?? throw new InvalidOperationException("A program is started anew each time, and this one was not."), sight);

    /// <exception cref="Exception">The system does not show it, or it has ended.</exception>
    public static WorkerLook.Seen Sight(Process process)
    {
        process.Refresh();
        return new WorkerLook.Seen(process.TotalProcessorTime, process.WorkingSet64);
    }

    public WorkerLook Look()
    {
        try
        {
            return HasEnded() ? new WorkerLook.Ended() : _sight(_process);
        }
        catch (Exception exception) when (IsGone(exception) || exception is UnauthorizedAccessException or NotSupportedException)
        {
            // It ended in between, or lives on unseen. Only the system's word that it has ended tells these apart: what is taken for ended is bounded by nothing.
            return HasEnded() ? new WorkerLook.Ended() : new WorkerLook.Unseen();
        }
    }

    public void Kill()
    {
        try
        {
            _process.Kill();
        }
        catch (Exception exception) when (IsGone(exception))
        {
            // It had ended already.
        }
    }

    /// <summary>Its exit code; null where it goes on, or nobody knows any more.</summary>
    public int? WaitForEnd(TimeSpan most)
    {
        try
        {
            return _process.WaitForExit(most) ? _process.ExitCode : null;
        }
        catch (Exception exception) when (IsGone(exception))
        {
            return null;
        }
    }

    /// <summary>Ends it, and lets go of both pipes: .NET leaves streams open that were once handed out.</summary>
    public void Dispose()
    {
        Kill();

        // Not the buffers above them: these would first write what nobody reads any more.
        _process.StandardInput.BaseStream.Dispose();
        _process.StandardOutput.BaseStream.Dispose();
        _process.Dispose();
    }

    /// <summary>As its parent is told by the system, which asks no file under /proc.</summary>
    private bool HasEnded()
    {
        try
        {
            return _process.HasExited;
        }
        catch (InvalidOperationException)
        {
            // It was let go.
            return true;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    /// <summary>What .NET throws where a process ends between two questions about it.</summary>
    private static bool IsGone(Exception exception) => exception is Win32Exception or InvalidOperationException or IOException;
}
