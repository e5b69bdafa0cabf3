namespace Hearsay.Intake.Bytes;

/// <summary>Counts what is read from a stream, which stays open.</summary>
internal sealed class CountingStream(Stream stream) : ForwardStream
{
    public long Count { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        var read = stream.Read(buffer);
        Count += read;
        return read;
    }
}
