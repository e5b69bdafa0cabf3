using Hearsay.Intake.Bytes;

namespace Hearsay.Intake.Containment;

/// <summary>The bytes of one input as they come to the worker, up to the piece that says that there are no more.</summary>
internal sealed class JobStream(Stream frames) : ForwardStream
{
    private byte[] _piece = [];
    private int _read;
    private bool _isOver;

    /// <summary>To the end, so that the next input can come.</summary>
    public void Drain()
    {
        while (!_isOver)
        {
            Next();
        }
    }

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

    private void Next()
    {
        var piece = Frames.Read(frames, Frames.LongestOrder) is { Kind: FrameKind.Bytes } frame ? frame.Bytes : null;
        (_piece, _read, _isOver) = (piece ?? [], 0, piece is null);
    }
}
