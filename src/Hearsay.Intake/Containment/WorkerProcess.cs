using System.ComponentModel;
using System.Diagnostics;

namespace Hearsay.Intake.Containment;

/// <summary>The process of a worker. It may end at any moment, also while it is looked at: that is an answer here, and no exception.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private readonly Process _process;

    private WorkerProcess(Process process)
    {
        (_process, Id) = (process, process.Id);
        (To, From) = (new BufferedStream(process.StandardInput.BaseStream, Frames.BufferSize), new BufferedStream(process.StandardOutput.BaseStream, Frames.BufferSize));

        // What it says when it dies is for whoever mends it; the reason is told in our own words.
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
    }

    public int Id { get; }

    public Stream To { get; }

    public Stream From { get; }

    /// <exception cref="Win32Exception">The system starts no such program, or no more of them.</exception>
    public static WorkerProcess Start(ProcessStartInfo start) =>
        new(Process.Start(start) ?? throw new InvalidOperationException("A program is started anew each time, and this one was not."));

    /// <summary>What it has used of the processor, and holds of memory; null where it has ended.</summary>
    public (TimeSpan Processor, long Bytes)? Look()
    {
        try
        {
            if (_process.HasExited)
            {
                return null;
            }

            _process.Refresh();
            return (_process.TotalProcessorTime, _process.WorkingSet64);
        }
        catch (Exception exception) when (IsGone(exception))
        {
            return null;
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

    /// <summary>What .NET throws where a process ends between two questions about it.</summary>
    private static bool IsGone(Exception exception) => exception is Win32Exception or InvalidOperationException or IOException;
}
