namespace Hearsay.Intake.Bytes;

/// <summary>A stream whose first bytes can be looked at before they are read. The stream below stays open.</summary>
internal sealed class PeekStream(Stream stream) : ForwardStream
{
    private byte[] _ahead = [];

    /// <summary>The first so many that are ahead; fewer where there are no more.</summary>
    public ReadOnlySpan<byte> First(int count)
    {
        if (_ahead.Length < count)
        {
            var ahead = new byte[count];
            _ahead.CopyTo(ahead, 0);
            _ahead = ahead[..(_ahead.Length + stream.ReadAtLeast(ahead.AsSpan(_ahead.Length), count - _ahead.Length, throwOnEndOfStream: false))];
        }

        return _ahead.AsSpan(0, Math.Min(count, _ahead.Length));
    }

    /// <summary>What is ahead after reading once more, up to <paramref name="most"/>; as long as before where there is no more.</summary>
    public ReadOnlySpan<byte> Ahead(int most)
    {
        if (_ahead.Length < most)
        {
            var ahead = new byte[most];
            _ahead.CopyTo(ahead, 0);
            _ahead = ahead[..(_ahead.Length + stream.Read(ahead.AsSpan(_ahead.Length)))];
        }

        return _ahead;
    }

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
}
