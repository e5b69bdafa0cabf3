using Hearsay.Intake.Bytes;

namespace Hearsay.Intake.Mails;

/// <summary>Cuts a mailbox into its mails: each begins behind a line "From …" that follows an empty line.</summary>
internal sealed class MailboxReader(Stream stream, int mostBytes)
{
    private readonly ByteSource _lines = new(stream, mostBytes);
    private bool _isInMail;

    /// <summary>False at the end. A mail longer than the limit comes out as null.</summary>
    public bool TryRead(out byte[]? mail)
    {
        using var bytes = new MemoryStream();
        var (isTooLong, isAfterEmpty, isBegun) = (false, !_isInMail, _isInMail);
        while (_lines.TryReadLine(out var line))
        {
            if (line is not null && isAfterEmpty && line.AsSpan().StartsWith("From "u8))
            {
                _isInMail = true;
                if (isBegun)
                {
                    mail = isTooLong ? null : bytes.ToArray();
                    return true;
                }

                (isBegun, isAfterEmpty) = (true, false);
                continue;
            }

            isBegun = true;
            isAfterEmpty = line is { Length: 0 };
            isTooLong |= line is null || bytes.Length + line.Length > mostBytes;
            if (!isTooLong)
            {
                bytes.Write(Unquoted(line));
                bytes.WriteByte((byte)'\n');
            }
        }

        _isInMail = false;
        mail = isTooLong ? null : bytes.ToArray();
        return isBegun;
    }

    /// <summary>A line of the mail's own that begins so got a bracket in front when it was put into the box.</summary>
    private static ReadOnlySpan<byte> Unquoted(ReadOnlySpan<byte> line) =>
        line.StartsWith((byte)'>') && line.TrimStart((byte)'>').StartsWith("From "u8) ? line[1..] : line;
}
