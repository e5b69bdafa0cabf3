using System.Runtime.CompilerServices;
using Hearsay.Intake;
using Hearsay.Intake.Fetching;

namespace Hearsay.Cli.Inputs;

/// <summary>From inputs to what is in them: opens and fetches, and hands the bytes through the door.</summary>
internal sealed class InputReader(IntakeOptions options, PageFetcher fetcher)
{
    /// <summary>In the order of the inputs; the next ones are opened while the first is read.</summary>
    public IAsyncEnumerable<GivenItem> ReadAllAsync(IEnumerable<ReportInput> inputs, int threads, CancellationToken cancellation) =>
        Pipeline.FlattenAsync(inputs.ToAsyncEnumerable(), ReadAsync, threads, cancellation);

    private IAsyncEnumerable<GivenItem> ReadAsync(ReportInput input, CancellationToken cancellation) => input switch
    {
        ReportInput.WebPage page => FetchAsync(page, cancellation),
        ReportInput.TextFile file => FromFile(new IntakeSource(file.Path), options).ToAsyncEnumerable(),
        ReportInput.Piped piped => Through(piped.Bytes, new IntakeSource(piped.Name), options).ToAsyncEnumerable(),
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
                    foreach (var item in Through(bytes, source, options))
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

    public static IEnumerable<GivenItem> FromFile(IntakeSource source, IntakeOptions options)
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

        using (stream)
        {
            foreach (var item in stream is null ? [Refused(source.Name, fault ?? "")] : Through(stream, source, options))
            {
                yield return item;
            }
        }
    }

    public static IEnumerable<GivenItem> Through(Stream bytes, IntakeSource source, IntakeOptions options) =>
        IntakeDoor.Read(bytes, source, options).Select(item => GivenItem.Of(source.Name, item));

    private static GivenItem Refused(string name, string reason) => new(name, new IntakeItem.Refused(reason));
}
