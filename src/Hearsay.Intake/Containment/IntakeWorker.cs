using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Hearsay.Intake.Containment;

/// <summary>
/// The inside of a worker: takes inputs from one stream, hands them through the door, and gives what comes out to the other, until
/// there are no more. What one input does to it costs that input.
/// </summary>
public static class IntakeWorker
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(2);

    /// <summary>Of the processor, for one report: far above what a program gives its workers.</summary>
    private static readonly TimeSpan LongestAlone = TimeSpan.FromMinutes(10);

    /// <param name="input">From the program.</param>
    /// <param name="output">To the program; nothing else may write there.</param>
    public static void Run(Stream input, Stream output)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        Serve(new BufferedStream(input, Frames.BufferSize), new BufferedStream(output, Frames.BufferSize));
    }

    private static void Serve(Stream input, Stream output)
    {
        var greeting = new WorkerGreeting(SystemCallFilter.IsKnown, SystemCallFilter.ShutIn());
        var begun = new StrongBox<TimeSpan>();
        using var orphaned = new Timer(_ => EndWhereForgotten(begun), null, Look, Look);
        Frames.Write(output, FrameKind.Hello, WorkerJson.Of(greeting));
        while (Frames.Read(input, Frames.LongestOrder) is { Kind: FrameKind.Job } job)
        {
            using var bytes = new JobStream(input);
            var end = Read(WorkerJson.Read(job.Bytes, WorkerJson.Plain.WorkerJob), bytes, output, begun);
            Frames.Write(output, FrameKind.Done, WorkerJson.Of(end));
            if (end.IsLast)
            {
                return;
            }

            // What the other side had sent before it heard.
            bytes.Drain();
        }
    }

    private static WorkerEnd Read(WorkerJob job, JobStream bytes, Stream output, StrongBox<TimeSpan> begun)
    {
        try
        {
            begun.Value = Used;
            var headway = new Headway(job.Behind, number =>
            {
                Frames.Write(output, FrameKind.Headway, WorkerJson.Of(number));
                begun.Value = Used;
            });
            foreach (var item in IntakeDoor.Read(bytes, job.Source, job.Options, headway))
            {
                Frames.Write(output, FrameKind.Item, WorkerJson.Of(item));
                begun.Value = Used;
            }

            return new WorkerEnd(null, IsLast: false);
        }
        catch (OutOfMemoryException)
        {
            // What was half done when memory ran out is not to be relied on.
            return new WorkerEnd(WorkerFault.Memory, IsLast: true);
        }
        catch (InsufficientExecutionStackException)
        {
            return new WorkerEnd(WorkerFault.Depth, IsLast: false);
        }
        catch (Exception exception)
        {
            // The top of this process: whatever a reader of a format throws is the fault of one input. Where the other side is gone, the next message says so.
            return new WorkerEnd(WorkerFault.Of(exception), IsLast: false);
        }
    }

    private static TimeSpan Used => Environment.CpuUsage.TotalTime;

    /// <summary>The program stops a worker that takes too long; where the program was killed itself, nobody does.</summary>
    private static void EndWhereForgotten(StrongBox<TimeSpan> begun)
    {
        if (Used - begun.Value > LongestAlone)
        {
            using var self = Process.GetCurrentProcess();
            self.Kill();
        }
    }
}
