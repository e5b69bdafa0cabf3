using System.Runtime.CompilerServices;
using Hearsay.Intake;
using Hearsay.Intake.Containment;
using Hearsay.Intake.Fetching;

namespace Hearsay.Cli.Inputs;

/// <summary>From inputs to what is in them: opens and fetches, and hands the bytes through the door.</summary>
internal sealed class InputReader(IntakeOptions options, PageFetcher fetcher, ContainedDoor door, bool follows = false)
{
    /// <summary>Hosts are asked one request at a time whatever this is; it is how many of them are asked beside one another.</summary>
    private const int FollowedAtOnce = 8;

    /// <summary>In the order of the inputs; the next ones are opened while the first is read.</summary>
    public IAsyncEnumerable<GivenItem> ReadAllAsync(IEnumerable<ReportInput> inputs, int threads, CancellationToken cancellation)
    {
        var items = Pipeline.FlattenAsync(inputs.ToAsyncEnumerable(), ReadAsync, threads, cancellation);
        return follows ? Pipeline.FlattenAsync(items, FollowAsync, FollowedAtOnce, cancellation) : items;
    }

    /// <summary>An item that only names an address gives what is there.</summary>
    private IAsyncEnumerable<GivenItem> FollowAsync(GivenItem item, CancellationToken cancellation) =>
        item.Item is IntakeItem.Elsewhere elsewhere
            ? FetchAsync(new Uri(elsewhere.Address), new IntakeSource(elsewhere.Address) { Told = elsewhere.Told }, cancellation)
            : new[] { item }.ToAsyncEnumerable();

    private IAsyncEnumerable<GivenItem> ReadAsync(ReportInput input, CancellationToken cancellation) => input switch
    {
        ReportInput.WebPage page => FetchAsync(page.Address, new IntakeSource(page.Name), cancellation),
        ReportInput.TextFile file => FromFileAsync(new IntakeSource(file.Path), options, door, cancellation),
        ReportInput.Piped piped => ThroughAsync(piped.Bytes, new IntakeSource(piped.Name), options, door, cancellation),
        ReportInput.Unreadable unreadable => new[] { Refused(unreadable.Name, unreadable.Reason) }.ToAsyncEnumerable(),
        _ => throw new ArgumentException($"{input} is no known kind of input.", nameof(input)),
    };

    private async IAsyncEnumerable<GivenItem> FetchAsync(Uri address, IntakeSource source, [EnumeratorCancellation] CancellationToken cancellation)
    {
        switch (await fetcher.FetchAsync(address, known: null, cancellation).ConfigureAwait(false))
        {
            case Fetched.Content content:
                await foreach (var item in FetchedAsync(content, source, options, door, cancellation).ConfigureAwait(false))
                {
                    yield return item;
                }

                break;
            case Fetched.Refused refused:
                yield return Refused(source.Name, $"{refused.Reason}.");
                break;
            case var other:
                throw new InvalidOperationException($"{other} answers no question.");
        }
    }

    public static async IAsyncEnumerable<GivenItem> FromFileAsync(IntakeSource source, IntakeOptions options, ContainedDoor door, [EnumeratorCancellation] CancellationToken cancellation)
    {
        FileStream? stream = null;
        string? fault = null;
        try
        {
            stream = File.OpenRead(source.Name);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            fault = GivenFile.Fault(source.Name, exception);
        }

        if (stream is null)
        {
            yield return Refused(source.Name, fault ?? "");
            yield break;
        }

        await using var closing = stream.ConfigureAwait(false);
        await foreach (var item in ThroughAsync(stream, source, options, door, cancellation).ConfigureAwait(false))
        {
            yield return item;
        }
    }

    /// <summary>What a server sent, with what it said of it.</summary>
    public static async IAsyncEnumerable<GivenItem> FetchedAsync(Fetched.Content content, IntakeSource source, IntakeOptions options, ContainedDoor door, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var bytes = new MemoryStream(content.Bytes, writable: false);
        var found = source with { MediaType = content.MediaType, Charset = content.Charset, Address = content.Address.AbsoluteUri };
        await foreach (var item in ThroughAsync(bytes, found, options, door, cancellation).ConfigureAwait(false))
        {
            yield return item;
        }
    }

    /// <summary>A disk that fails in the middle costs the rest of one input.</summary>
    public static async IAsyncEnumerable<GivenItem> ThroughAsync(Stream bytes, IntakeSource source, IntakeOptions options, ContainedDoor door, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var items = door.ReadAsync(bytes, source, options, cancellation).GetAsyncEnumerator(cancellation);
        await using var closing = items.ConfigureAwait(false);
        while (await NextAsync(items).ConfigureAwait(false) is { } item)
        {
            yield return GivenItem.Of(source.Name, item);
        }
    }

    /// <summary>Null at the end.</summary>
    private static async Task<IntakeItem?> NextAsync(IAsyncEnumerator<IntakeItem> items)
    {
        try
        {
            return await items.MoveNextAsync().ConfigureAwait(false) ? items.Current : null;
        }
        catch (IOException exception)
        {
            return new IntakeItem.Refused($"cannot be read on: {exception.Message}");
        }
    }

    private static GivenItem Refused(string name, string reason) => new(name, new IntakeItem.Refused(reason));
}
