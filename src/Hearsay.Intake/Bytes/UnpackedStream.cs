namespace Hearsay.Intake.Bytes;

/// <summary>What comes out of packed bytes, within bounds.</summary>
internal sealed class UnpackedStream(Stream unpacked, Expansion expansion) : ForwardStream
{
    public override int Read(Span<byte> buffer)
    {
        var read = unpacked.Read(buffer);
        expansion.Add(read);
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            unpacked.Dispose();
        }

        base.Dispose(disposing);
    }
}
