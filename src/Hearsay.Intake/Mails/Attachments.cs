using System.Globalization;
using MimeKit;

namespace Hearsay.Intake.Mails;

/// <summary>What is attached to a mail goes through the door by itself, where it is of a kind that is read.</summary>
internal static class Attachments
{
    public static IEnumerable<IntakeItem> Read(MimeEntity attachment, int number, IntakeSource source, IntakeOptions options, List<string> passedOver)
    {
        var name = attachment.ContentDisposition?.FileName ?? attachment.ContentType.Name ?? FormattableString.Invariant($"attachment {number}");
        var within = new IntakeSource(name) { MediaType = attachment.ContentType.MimeType.ToLowerInvariant(), Charset = attachment.ContentType.Charset, Depth = source.Depth + 1 };
        if (within.Depth > options.MostDepth)
        {
            return [new IntakeItem.Refused("lies in mails deeper than is looked.") { Place = name }];
        }

        if (!FormatFinder.IsKnown(within))
        {
            passedOver.Add($"{name} ({within.MediaType})");
            return [];
        }

        var bytes = Decoded(attachment, options.MostBytes);
        if (bytes is null)
        {
            return [new IntakeItem.Refused(Bytes.ByteSource.TooLong(options.MostBytes)) { Place = name }];
        }

        using var stream = new MemoryStream(bytes, writable: false);

        // What the user says belongs to the mail; an attachment has facts of its own.
        return [.. IntakeDoor.Read(stream, within, options with { Title = null }).Select(item => item with { Place = item.Place is null ? name : $"{name}:{item.Place}", Length = 0 })];
    }

    private static byte[]? Decoded(MimeEntity attachment, int mostBytes)
    {
        using var bytes = new MemoryStream();
        if (attachment is MessagePart { Message: { } message })
        {
            message.WriteTo(bytes);
        }
        else
        {
            (attachment as MimePart)?.Content?.DecodeTo(bytes);
        }

        return bytes.Length <= mostBytes ? bytes.ToArray() : null;
    }
}
