using System.Text;
using ZstdSharp;

namespace Hearsay.Intake.Archives;

/// <summary>A stream of lines and counted bytes, with a bound on each.</summary>
internal sealed class LineStream(Stream stream) : IDisposable
{
    private readonly byte[] _buffer = new byte[64 << 10];
    private int _start;
    private int _end;
    private bool _isOver;

    /// <summary>Why the stream ends where it does; null where it is simply at its end, or has more.</summary>
    public string? Damage { get; private set; }

    /// <summary>One that has nothing, as the stream cannot even be opened.</summary>
    public static LineStream Damaged(Exception exception) => new(Stream.Null) { Damage = Words(exception) };

    /// <summary>What the readers of packed bytes throw where these are damaged.</summary>
    public static bool IsDamage(Exception exception) => exception is InvalidDataException or EndOfStreamException or ZstdException;

    /// <summary>Null at the end. Of a longer line only its beginning comes out; the rest is passed over.</summary>
    public string? ReadLine(int longest)
    {
        var line = new MemoryStream();
        while (_start < _end || Fill())
        {
            var unread = _buffer.AsSpan(_start, _end - _start);
            var end = unread.IndexOf((byte)'\n');
            var part = end < 0 ? unread : unread[..end];
            line.Write(part[..(int)Math.Min(part.Length, longest - Math.Min(longest, line.Length))]);
            _start += end < 0 ? unread.Length : end + 1;
            if (end >= 0)
            {
                return Text(line);
            }
        }

        return line.Length > 0 ? Text(line) : null;
    }

    /// <summary>Fewer where the stream ends before.</summary>
    public byte[] ReadBytes(int count)
    {
        // What a head says of the length is not believed before the bytes are there.
        using var read = new MemoryStream(Math.Min(count, 1 << 20));
        while (read.Length < count && (_start < _end || Fill()))
        {
            var taken = (int)Math.Min(count - read.Length, _end - _start);
            read.Write(_buffer, _start, taken);
            _start += taken;
        }

        return read.ToArray();
    }

    /// <summary>False where the stream ends before.</summary>
    public bool Skip(long count)
    {
        while (count > 0 && (_start < _end || Fill()))
        {
            var taken = (int)Math.Min(count, _end - _start);
            _start += taken;
            count -= taken;
        }

        return count == 0;
    }

    public void Dispose() => stream.Dispose();

    private bool Fill()
    {
        if (_isOver)
        {
            return false;
        }

        try
        {
            (_start, _end) = (0, stream.Read(_buffer));
            _isOver = _end == 0;
        }
        catch (Exception exception) when (IsDamage(exception))
        {
            // What was read before stands. Packed bytes cannot be taken up again behind the damage.
            (_start, _end, _isOver, Damage) = (0, 0, true, Words(exception));
        }

        return !_isOver;
    }

    private static string Words(Exception exception) => exception.Message.TrimEnd('.');

    private static string Text(MemoryStream line) => Encoding.UTF8.GetString(line.GetBuffer(), 0, (int)line.Length).TrimEnd('\r');
}
