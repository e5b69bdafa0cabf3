namespace Hearsay.Intake.Containment;

/// <summary>The bytes of one input as they come to the worker, up to the piece that says that there are no more.</summary>
internal sealed class JobStream(Stream frames) : Stream
{
    private byte[] _piece = [];
    private int _read;
    private bool _isOver;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>To the end, so that the next input can come.</summary>
    public void Drain()
    {
        while (!_isOver)
        {
            Next();
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        while (_read == _piece.Length && !_isOver)
        {
            Next();
        }

        var taken = Math.Min(buffer.Length, _piece.Length - _read);
        _piece.AsSpan(_read, taken).CopyTo(buffer);
        _read += taken;
        return taken;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private void Next()
    {
        var frame = Frames.Read(frames);
        _isOver = frame is not { Kind: FrameKind.Bytes };
        (_piece, _read) = (_isOver ? [] : frame!.Value.Bytes, 0);
    }
}
