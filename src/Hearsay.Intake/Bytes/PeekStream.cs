namespace Hearsay.Intake.Bytes;

/// <summary>A stream whose first bytes can be looked at before they are read. The stream below stays open.</summary>
internal sealed class PeekStream(Stream stream) : Stream
{
    private byte[] _ahead = [];

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Fewer where there are no more.</summary>
    public ReadOnlySpan<byte> First(int count)
    {
        var first = new byte[count];
        _ahead.CopyTo(first, 0);
        var read = _ahead.Length + stream.ReadAtLeast(first.AsSpan(_ahead.Length), count - _ahead.Length, throwOnEndOfStream: false);
        _ahead = first[..read];
        return _ahead;
    }

    /// <summary>What is ahead after reading once more, up to <paramref name="most"/>; as long as before where there is no more.</summary>
    public ReadOnlySpan<byte> Ahead(int most)
    {
        var ahead = new byte[most];
        _ahead.CopyTo(ahead, 0);
        _ahead = ahead[..(_ahead.Length + stream.Read(ahead.AsSpan(_ahead.Length)))];
        return _ahead;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (_ahead.Length == 0)
        {
            return stream.Read(buffer);
        }

        var taken = Math.Min(buffer.Length, _ahead.Length);
        _ahead.AsSpan(0, taken).CopyTo(buffer);
        _ahead = _ahead[taken..];
        return taken;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
