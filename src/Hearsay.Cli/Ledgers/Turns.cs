namespace Hearsay.Cli.Ledgers;

/// <summary>One writer for what many readers read: it writes as they come, and shows how far it is.</summary>
internal static class Turns
{
    /// <summary>True where it was interrupted; what was read by then is kept.</summary>
    public static async Task<bool> TakeAllAsync(IAsyncEnumerable<Incoming> incoming, BatchWriter writer, long? total, Terminal terminal)
    {
        using var progress = new IntakeProgress(terminal, total);
        var reports = incoming.GetAsyncEnumerator(CancellationToken.None);
        await using var closing = reports.ConfigureAwait(false);
        try
        {
            while (await NextAsync(reports, writer).ConfigureAwait(false))
            {
                foreach (var line in reports.Current.Lines)
                {
                    progress.Clear();
                    terminal.Say(line);
                }

                await writer.TakeAsync(reports.Current, CancellationToken.None).ConfigureAwait(false);
                progress.Advance(reports.Current.Length);
            }
        }
        catch (OperationCanceledException) when (terminal.Interrupted.IsCancellationRequested)
        {
            await writer.WriteAsync(CancellationToken.None).ConfigureAwait(false);
            return true;
        }

        await writer.WriteAsync(CancellationToken.None).ConfigureAwait(false);
        return false;
    }

    /// <summary>Where the next report is long in coming, as on a slow pipe, what is there is kept meanwhile.</summary>
    private static async Task<bool> NextAsync(IAsyncEnumerator<Incoming> reports, BatchWriter writer)
    {
        var next = reports.MoveNextAsync().AsTask();
        if (writer.IsWaiting && !next.IsCompleted && await Task.WhenAny(next, Task.Delay(BatchWriter.LongestWait)).ConfigureAwait(false) != next)
        {
            await writer.WriteAsync(CancellationToken.None).ConfigureAwait(false);
        }

        return await next.ConfigureAwait(false);
    }
}
