namespace Hearsay.Tests.Intake.Containment;

/// <summary>Gives a half of its bytes, waits, and then gives the other or fails.</summary>
internal sealed class SlowStream(byte[] bytes, TimeSpan pause) : MemoryStream(bytes)
{
    public bool Fails { get; init; }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var half = (int)Length / 2;
        if (Position < half)
        {
            return base.Read(buffer, offset, Math.Min(count, half - (int)Position));
        }

        if (Position == half)
        {
            Thread.Sleep(pause);
            if (Fails)
            {
                throw new IOException("The disk is gone.");
            }
        }

        return base.Read(buffer, offset, count);
    }
}
