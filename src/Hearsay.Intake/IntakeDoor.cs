using Hearsay.Intake.Archives;
using Hearsay.Intake.Bytes;
using Hearsay.Intake.Documents;
using Hearsay.Intake.Feeds;
using Hearsay.Intake.Mails;
using Hearsay.Intake.Pages;
using Hearsay.Intake.Rows;
using Hearsay.Intake.Texts;
using Hearsay.Intake.Wires;

namespace Hearsay.Intake;

/// <summary>
/// The one door: from bytes of any format to reports. What the bytes are is told by how they begin, then by their name. Nothing is
/// fetched or stored, and nothing is remembered from one input to the next; items come out while the input is still being read.
/// </summary>
public static class IntakeDoor
{
    /// <param name="bytes">The input; read once from where it stands, not disposed.</param>
    /// <param name="source">What is known of it.</param>
    /// <param name="options">What the user says, and limits.</param>
    /// <exception cref="IOException">The stream cannot be read. Whatever the bytes hold is no exception but an item.</exception>
    public static IEnumerable<IntakeItem> Read(Stream bytes, IntakeSource source, IntakeOptions options)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        return Read(bytes, source, options, Headway.Untold);
    }

    /// <summary>The same, for whoever wants to know how far it is.</summary>
    internal static IEnumerable<IntakeItem> Read(Stream bytes, IntakeSource source, IntakeOptions options, Headway headway) => Guarded(bytes, source, options, headway);

    /// <summary>What is in the bytes may be at fault: then that is said, and what came out before it stands.</summary>
    private static IEnumerable<IntakeItem> Guarded(Stream bytes, IntakeSource source, IntakeOptions options, Headway headway)
    {
        var counted = new CountingStream(bytes);
        var given = new Expansion(counted);
        using var items = Items(counted, source, options, headway).GetEnumerator();
        var before = 0L;
        while (true)
        {
            IntakeItem? item;
            var isOver = false;
            try
            {
                isOver = !items.MoveNext();
                item = isOver ? null : items.Current;
                given.Add(SizeOf(item));
            }
            catch (NoReportException exception)
            {
                (item, isOver) = (new IntakeItem.Refused(exception.Message), true);
            }
            catch (Exception exception) when (LineStream.IsDamage(exception))
            {
                (item, isOver) = (new IntakeItem.Refused($"is damaged and cannot be read on: {exception.Message.TrimEnd('.')}."), true);
            }

            if (item is not null)
            {
                yield return Threshold.Of(item, source, options) with { Length = counted.Count - before };
                before = counted.Count;
            }

            if (isOver)
            {
                yield break;
            }
        }
    }

    private static long SizeOf(IntakeItem? item) => item is IntakeItem.Found found ? found.Draft.Text.Length + (found.Original?.Bytes.Length ?? 0) : 0;

    /// <summary>Lazily, so that whatever is at fault is found while the items are taken.</summary>
    private static IEnumerable<IntakeItem> Items(CountingStream counted, IntakeSource source, IntakeOptions options, Headway headway)
    {
        var (stream, name, isUnchecked) = (new PeekStream(counted), source.Name, false);
        for (var depth = source.Depth; Unpacking.Open(stream) is { } unpacked; depth++)
        {
            if (depth >= options.MostDepth)
            {
                throw new NoReportException("is packed in packed files deeper than is looked.");
            }

            isUnchecked |= Unpacking.Of(stream) is Packing.Gzip && !Unpacking.IsStrict;
            (stream, name) = (new PeekStream(new UnpackedStream(unpacked, new Expansion(counted))), Unpacking.NameWithin(name));
        }

        if (isUnchecked)
        {
            yield return new IntakeItem.Remark("is packed, and whether it is whole is not known: set System.IO.Compression.UseStrictValidation in the program that reads it.");
        }

        var opening = InputOpening.Of(stream);
        foreach (var item in Of(FormatFinder.Find(opening, source with { Name = name }, options), opening, stream, source, options, headway))
        {
            yield return item;
        }
    }

    private static IEnumerable<IntakeItem> Of(IntakeFormat format, InputOpening opening, PeekStream stream, IntakeSource source, IntakeOptions options, Headway headway) => format switch
    {
        IntakeFormat.Rows => RowReader.Read(opening, stream, options),
        IntakeFormat.Table => TableReader.Read(stream, options, headway),
        IntakeFormat.Addresses => AddressList.Read(stream, options),
        IntakeFormat.Page => [PageInput.Read(Whole(stream, options), source, options)],
        IntakeFormat.Feed when source.Kept is not null => [FeedInput.Entry(Whole(stream, options))],
        IntakeFormat.Feed => FeedInput.Read(Whole(stream, options), source, options),
        IntakeFormat.Archive => ArchiveInput.Read(stream, options, headway),
        IntakeFormat.Pdf => [PdfInput.Read(Whole(stream, options), source, options)],
        IntakeFormat.Mail => MailInput.Read(Whole(stream, options), source, options),
        IntakeFormat.Mailbox => MailInput.ReadAll(stream, source, options, headway),
        IntakeFormat.Ninjs => [NinjsInput.Read(Whole(stream, options), options)],
        IntakeFormat.NewsMl => NewsMlInput.Read(Whole(stream, options), source, options),
        _ => [PlainText.Read(Whole(stream, options), source, options)],
    };

    /// <exception cref="NoReportException">It is longer than one report may be.</exception>
    internal static byte[] Whole(Stream stream, IntakeOptions options) =>
        new ByteSource(stream, options.MostBytes).ReadWhole() ?? throw new NoReportException(ByteSource.TooLong(options.MostBytes));
}
