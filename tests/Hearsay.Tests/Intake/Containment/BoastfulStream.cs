namespace Hearsay.Tests.Intake.Containment;

/// <summary>Says that it gave more than there was room for.</summary>
internal sealed class BoastfulStream : MemoryStream
{
    public override int Read(Span<byte> buffer) => buffer.Length + 1;

    public override int Read(byte[] buffer, int offset, int count) => count + 1;
}
