using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Hearsay.Intake.Bytes;

namespace Hearsay.Intake.Containment;

/// <summary>
/// The door with a wall before it: what is in a foreign format is read in a worker, and what it does to its reader costs one input.
/// Plain text and JSON are read right here: the runtime's own readers, whose work is linear and whose depth is bounded.
/// </summary>
public sealed class ContainedDoor(WorkerPool pool)
{
    private const int Ahead = 4;

    /// <summary>For bytes that are still on their way when the worker wants no more of them.</summary>
    private static readonly TimeSpan LongestHandover = TimeSpan.FromSeconds(1);

    /// <inheritdoc cref="IntakeDoor.Read"/>
    public async IAsyncEnumerable<IntakeItem> ReadAsync(Stream bytes, IntakeSource source, IntakeOptions options, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var opened = new PeekStream(bytes);
        if (!IsForeign(opened, source, options))
        {
            foreach (var item in IntakeDoor.Read(opened, source, options))
            {
                yield return item;
            }

            yield break;
        }

        await foreach (var item in ThroughWorkerAsync(opened, source, options, cancellation).ConfigureAwait(false))
        {
            yield return item;
        }
    }

    /// <summary>Whether it takes more to read it than cutting it into lines and values.</summary>
    private static bool IsForeign(PeekStream opened, IntakeSource source, IntakeOptions options)
    {
        try
        {
            return Unpacking.IsPacked(opened) || FormatFinder.Find(InputOpening.Of(opened), source, options) is not (IntakeFormat.Text or IntakeFormat.Rows);
        }
        catch (NoReportException)
        {
            // Nothing is read of it at all, and the door says why.
            return false;
        }
    }

    private async IAsyncEnumerable<IntakeItem> ThroughWorkerAsync(Stream bytes, IntakeSource source, IntakeOptions options, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var worker = pool.Rent();
        var items = Channel.CreateBounded<IntakeItem>(Ahead);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var (abandoned, fault) = (ending.Token, (Exception?)null);
        var pump = new Thread(() => fault = worker.Pump(bytes)) { IsBackground = true, Name = "to worker" };
        var listener = new Thread(() => Listen(worker, items.Writer, abandoned)) { IsBackground = true, Name = "from worker" };
        try
        {
            worker.Begin(new WorkerJob(source, options));
            pump.Start();
            listener.Start();
            await foreach (var item in items.Reader.ReadAllAsync(cancellation).ConfigureAwait(false))
            {
                if (!worker.CanGoOn && pump.Join(LongestHandover) && fault is not null)
                {
                    // The worker was ended as its input failed: that is told instead.
                    break;
                }

                yield return item;
            }
        }
        finally
        {
            await ending.CancelAsync().ConfigureAwait(false);
            if (worker.IsDone && (!pump.IsAlive || pump.Join(LongestHandover)))
            {
                worker.Rest();
            }
            else
            {
                worker.Dispose();
            }

            pool.Return(worker);
        }

        if (fault is not null)
        {
            throw new IOException(fault.Message, fault);
        }
    }

    /// <summary>Threads of their own: those of the pool are for reading reports, and these mostly wait.</summary>
    private static void Listen(Worker worker, ChannelWriter<IntakeItem> items, CancellationToken abandoned)
    {
        try
        {
            while (!worker.IsDone)
            {
                if (worker.Next() is { } item)
                {
                    items.WriteAsync(item, abandoned).AsTask().GetAwaiter().GetResult();
                }
            }

            items.Complete();
        }
        catch (OperationCanceledException exception)
        {
            items.Complete(exception);
        }
    }
}
