namespace Hearsay.Intake.Containment;

/// <summary>What reading one report out of an input may cost; what costs more is stopped.</summary>
public sealed record WorkerBudget
{
    /// <summary>Of the processor. A hundred times what the longest pages take.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>On the clock, from the last byte that the input had to give: for readers that wait for what never comes.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(120);

    /// <summary>Of the worker as a whole, its program included.</summary>
    public long MostBytes { get; init; } = 1536L << 20;

    /// <summary>Of what the collector manages; stops it from within, and tells so.</summary>
    public long MostHeapBytes => MostBytes * 3 / 4;

    /// <summary>A worker that has grown beyond this is replaced between two inputs.</summary>
    public long RestingBytes => MostBytes / 3;

    /// <summary>Of what a worker says at once: it has the report, its bytes and the message in its heap at the same time.</summary>
    internal int LongestMessage => (int)Math.Min(MostHeapBytes / 3, 1 << 30);

    internal string TooLong => FormattableString.Invariant($"takes more than the {Time.TotalSeconds:0.##} seconds of the processor that one report may take, and was stopped.");

    /// <summary>Where the system does not show what a worker uses of the processor, the same time is counted on the clock.</summary>
    internal string TooLongUnseen => FormattableString.Invariant($"takes more than the {Time.TotalSeconds:0.##} seconds that one report may take (on the clock, as this system does not show a worker's use of the processor), and was stopped.");

    internal string TooPatient => FormattableString.Invariant($"came to no end within {Patience.TotalSeconds:0.##} seconds, and was stopped.");

    internal string TooLarge => FormattableString.Invariant($"takes more than the {MostBytes >> 20} MB of memory that one input may take, and was stopped.");
}
