using System.Buffers;

namespace Hearsay.Cli.Inputs;

/// <summary>A stream read whole or line by line, never holding more than one report, whatever the length of the stream.</summary>
internal sealed class ByteSource(Stream stream)
{
    /// <summary>Far above any news report; what is longer is a collection, or no report.</summary>
    public const int MostBytes = 32 << 20;

    private static readonly SearchValues<byte> Blank = SearchValues.Create(" \t\r\n\uFEFF"u8);

    private byte[] _buffer = new byte[64 << 10];
    private int _start;
    private int _end;
    private bool _isDrained;

    /// <summary>The first byte that is neither white space nor byte order mark, or null where there is none.</summary>
    public byte? FirstVisible()
    {
        for (var seen = 0; ;)
        {
            var visible = Unread[seen..].IndexOfAnyExcept(Blank);
            if (visible >= 0)
            {
                return Unread[seen + visible];
            }

            seen = Unread.Length;
            if (seen > MostBytes || !Fill())
            {
                return null;
            }
        }
    }

    /// <summary>Null where there is more than a report can have.</summary>
    public byte[]? ReadWhole()
    {
        while (Fill())
        {
            if (Unread.Length > MostBytes)
            {
                return null;
            }
        }

        return Unread.Length > MostBytes ? null : Unread.ToArray();
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
            if (searched > MostBytes)
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
