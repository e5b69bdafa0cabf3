using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Hearsay.Intake.Containment;

/// <summary>One worker at one input: a thread hands over the bytes, another takes in what comes out.</summary>
internal sealed class WorkerRun(WorkerPool pool, Worker worker)
{
    private const int Ahead = 4;

    /// <summary>For bytes that are still on their way when the worker wants no more of them.</summary>
    private static readonly TimeSpan LongestHandover = TimeSpan.FromSeconds(1);

    /// <summary>Why not everything came out, behind the input's name; null where nothing went wrong.</summary>
    public string? Failure => worker.Failure;

    /// <summary>The record that the worker was at last; 0 for none.</summary>
    public int Reached => worker.Reached;

    /// <summary>Nobody reads the input's bytes any more.</summary>
    public bool HasLetGo { get; private set; }

    /// <exception cref="IOException">The bytes cannot be read on.</exception>
    public async IAsyncEnumerable<IntakeItem> ReadAsync(Stream bytes, WorkerJob job, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var items = Channel.CreateBounded<IntakeItem>(Ahead);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var (abandoned, fault) = (ending.Token, (Exception?)null);
        var pump = new Thread(() => fault = Push(bytes)) { IsBackground = true, Name = "to worker" };
        var listener = new Thread(() => Listen(items.Writer, abandoned)) { IsBackground = true, Name = "from worker" };
        try
        {
            worker.Begin(job);
            pump.Start();
            listener.Start();
            await foreach (var item in items.Reader.ReadAllAsync(cancellation).ConfigureAwait(false))
            {
                yield return item;
            }
        }
        finally
        {
            await ending.CancelAsync().ConfigureAwait(false);
            HasLetGo = worker.IsDone && pump.Join(LongestHandover);
            if (HasLetGo)
            {
                worker.Rest();
            }
            else
            {
                worker.Dispose();
            }

            pool.Return(worker);
        }

        if (HasLetGo && fault is not null)
        {
            // The worker was ended as its input failed: that is told instead.
            throw new IOException(fault.Message, fault);
        }
    }

    /// <summary>Threads of their own: those of the pool are for reading reports, and these mostly wait.</summary>
    private Exception? Push(Stream bytes)
    {
        try
        {
            return worker.Pump(bytes);
        }
        catch (Exception exception)
        {
            // The top of this thread, as below. Its worker waits for bytes that do not come.
            worker.Dispose();
            return exception;
        }
    }

    private void Listen(ChannelWriter<IntakeItem> items, CancellationToken abandoned)
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
        catch (Exception exception)
        {
            // The top of this thread: whoever reads the items hears of it, and the program lives on.
            items.Complete(exception);
        }
    }
}
