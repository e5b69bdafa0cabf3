using System.Runtime.CompilerServices;
using Hearsay.Intake;
using Hearsay.Intake.Containment;
using Hearsay.Intake.Fetching;

namespace Hearsay.Cli.Inputs;

/// <summary>From inputs to what is in them: opens and fetches, and hands the bytes through the door.</summary>
internal sealed class InputReader(IntakeOptions options, PageFetcher fetcher, ContainedDoor door)
{
    /// <summary>In the order of the inputs; the next ones are opened while the first is read.</summary>
    public IAsyncEnumerable<GivenItem> ReadAllAsync(IEnumerable<ReportInput> inputs, int threads, CancellationToken cancellation) =>
        Pipeline.FlattenAsync(inputs.ToAsyncEnumerable(), ReadAsync, threads, cancellation);

    private IAsyncEnumerable<GivenItem> ReadAsync(ReportInput input, CancellationToken cancellation) => input switch
    {
        ReportInput.WebPage page => FetchAsync(page, cancellation),
        ReportInput.TextFile file => FromFileAsync(new IntakeSource(file.Path), options, door, cancellation),
        ReportInput.Piped piped => ThroughAsync(piped.Bytes, new IntakeSource(piped.Name), options, door, cancellation),
        ReportInput.Unreadable unreadable => new[] { Refused(unreadable.Name, unreadable.Reason) }.ToAsyncEnumerable(),
        _ => throw new ArgumentException($"{input} is no known kind of input.", nameof(input)),
    };

    private async IAsyncEnumerable<GivenItem> FetchAsync(ReportInput.WebPage page, [EnumeratorCancellation] CancellationToken cancellation)
    {
        switch (await fetcher.FetchAsync(page.Address, known: null, cancellation).ConfigureAwait(false))
        {
            case Fetched.Content content:
                using (var bytes = new MemoryStream(content.Bytes, writable: false))
                {
                    var source = new IntakeSource(page.Name) { MediaType = content.MediaType, Charset = content.Charset, Address = content.Address.AbsoluteUri };
                    await foreach (var item in ThroughAsync(bytes, source, options, door, cancellation).ConfigureAwait(false))
                    {
                        yield return item;
                    }
                }

                break;
            case Fetched.Refused refused:
                yield return Refused(page.Name, $"{refused.Reason}.");
                break;
            case var other:
                throw new InvalidOperationException($"{other} answers no first question.");
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

    public static IAsyncEnumerable<GivenItem> ThroughAsync(Stream bytes, IntakeSource source, IntakeOptions options, ContainedDoor door, CancellationToken cancellation) =>
        door.ReadAsync(bytes, source, options, cancellation).Select(item => GivenItem.Of(source.Name, item));

    private static GivenItem Refused(string name, string reason) => new(name, new IntakeItem.Refused(reason));
}
