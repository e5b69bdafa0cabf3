namespace Hearsay.Intake.Containment;

/// <summary>What the system shows of a worker's process.</summary>
internal abstract record WorkerLook
{
    /// <summary>It is no more.</summary>
    public sealed record Ended : WorkerLook;

    /// <summary>It lives, and its numbers are not shown, as where /proc is mounted so that it hides processes.</summary>
    public sealed record Unseen : WorkerLook;

    /// <param name="Processor">What it has used of it since it was started.</param>
    /// <param name="Bytes">What it holds of memory.</param>
    public sealed record Seen(TimeSpan Processor, long Bytes) : WorkerLook;
}
