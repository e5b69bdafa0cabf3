using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Hearsay.Cli;

/// <summary>Work on many things at once whose results come out in the order in which the things went in.</summary>
internal static class Pipeline
{
    /// <summary>
    /// At most <paramref name="threads"/> run at a time, and a few more wait for an earlier one: however long the input is,
    /// only that many things are in memory.
    /// </summary>
    public static IAsyncEnumerable<TResult> RunAsync<TInput, TResult>(IEnumerable<TInput> inputs, Func<TInput, Task<TResult>> work, int threads, CancellationToken cancellation) =>
        RunAsync(inputs.ToAsyncEnumerable(), work, threads, cancellation);

    /// <inheritdoc cref="RunAsync{TInput, TResult}(IEnumerable{TInput}, Func{TInput, Task{TResult}}, int, CancellationToken)"/>
    public static async IAsyncEnumerable<TResult> RunAsync<TInput, TResult>(
        IAsyncEnumerable<TInput> inputs, Func<TInput, Task<TResult>> work, int threads, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var running = Channel.CreateBounded<Task<TResult>>(2 * threads);
        var free = new SemaphoreSlim(threads);
        var feeding = Task.Run(FeedAsync, cancellation);
        await foreach (var pending in running.Reader.ReadAllAsync(cancellation).ConfigureAwait(false))
        {
            yield return await pending.WaitAsync(cancellation).ConfigureAwait(false);
        }

        await feeding.ConfigureAwait(false);

        async Task FeedAsync()
        {
            try
            {
                await foreach (var input in inputs.WithCancellation(cancellation).ConfigureAwait(false))
                {
                    await free.WaitAsync(cancellation).ConfigureAwait(false);
                    await running.Writer.WriteAsync(Task.Run(() => WorkAsync(input), cancellation), cancellation).ConfigureAwait(false);
                }
            }
            finally
            {
                running.Writer.Complete();
            }
        }

        async Task<TResult> WorkAsync(TInput input)
        {
            try
            {
                return await work(input).ConfigureAwait(false);
            }
            finally
            {
                free.Release();
            }
        }
    }

    /// <summary>
    /// What many inputs give, one input's after another's: at most <paramref name="ahead"/> inputs are open at a time, and each waits
    /// after a few of its things until those before are taken.
    /// </summary>
    public static async IAsyncEnumerable<TResult> FlattenAsync<TInput, TResult>(
        IAsyncEnumerable<TInput> inputs, Func<TInput, CancellationToken, IAsyncEnumerable<TResult>> open, int ahead, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var end = ending.Token;
        var opened = Channel.CreateBounded<(ChannelReader<TResult> Results, Task Work)>(Math.Max(1, ahead - 1));
        var feeding = Task.Run(FeedAsync, CancellationToken.None);
        try
        {
            await foreach (var (results, work) in opened.Reader.ReadAllAsync(cancellation).ConfigureAwait(false))
            {
                await foreach (var result in results.ReadAllAsync(cancellation).ConfigureAwait(false))
                {
                    yield return result;
                }

                await work.ConfigureAwait(false);
            }
        }
        finally
        {
            await ending.CancelAsync().ConfigureAwait(false);
        }

        await feeding.ConfigureAwait(false);

        async Task FeedAsync()
        {
            try
            {
                await foreach (var input in inputs.WithCancellation(end).ConfigureAwait(false))
                {
                    var results = Channel.CreateBounded<TResult>(4);
                    await opened.Writer.WriteAsync((results.Reader, Task.Run(() => GiveAsync(input, results.Writer), CancellationToken.None)), end).ConfigureAwait(false);
                }
            }
            finally
            {
                opened.Writer.Complete();
            }
        }

        async Task GiveAsync(TInput input, ChannelWriter<TResult> results)
        {
            try
            {
                await foreach (var result in open(input, end).WithCancellation(end).ConfigureAwait(false))
                {
                    await results.WriteAsync(result, end).ConfigureAwait(false);
                }
            }
            finally
            {
                results.Complete();
            }
        }
    }
}
