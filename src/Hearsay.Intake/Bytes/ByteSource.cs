namespace Hearsay.Intake.Bytes;

/// <summary>A stream read whole or line by line, never holding more than one report, whatever the length of the stream.</summary>
internal sealed class ByteSource(Stream stream, int mostBytes)
{
    private byte[] _buffer = new byte[64 << 10];
    private int _start;
    private int _end;
    private bool _isDrained;

    public static string TooLong(int mostBytes) =>
        FormattableString.Invariant($"is longer than the {mostBytes >> 20} MB that one report may have. Split it, or give many reports as JSON lines (.jsonl).");

    /// <summary>Null where there is more than a report can have.</summary>
    public byte[]? ReadWhole()
    {
        while (Fill())
        {
            if (Unread.Length > mostBytes)
            {
                return null;
            }
        }

        return Unread.Length > mostBytes ? null : Unread.ToArray();
    }

    /// <summary>The next line without its end; a line that is too long to hold comes out as null in <paramref name="line"/>.</summary>
    public bool TryReadLine(out byte[]? line)
    {
        var (searched, isTooLong) = (0, false);
        while (true)
        {
            var end = Unread[searched..].IndexOf((byte)'\n');
            if (end >= 0 || _isDrained)
            {
                var length = end >= 0 ? searched + end : Unread.Length;
                line = isTooLong ? null : Unread[..length].TrimEnd((byte)'\r').ToArray();
                var isThere = end >= 0 || length > 0 || isTooLong;
                _start += length + (end >= 0 ? 1 : 0);
                return isThere;
            }

            searched = Unread.Length;
            if (searched > mostBytes)
            {
                isTooLong = true;
                _start = _end;
                searched = 0;
            }

            Fill();
        }
    }

    private ReadOnlySpan<byte> Unread => _buffer.AsSpan(_start, _end - _start);

    private bool Fill()
    {
        if (_end == _buffer.Length)
        {
            var unread = Unread.Length;
            var roomier = unread > _buffer.Length / 2 ? new byte[_buffer.Length * 2] : _buffer;
            Unread.CopyTo(roomier);
            (_buffer, _start, _end) = (roomier, 0, unread);
        }

        var read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        _isDrained |= read == 0;
        return read > 0;
    }
}
