namespace Hearsay.Score.Origins;

/// <summary>How the reports of an invented claim come about, in shares.</summary>
internal sealed record ReportingWorld(string Name)
{
    public int Reports { get; init; } = 30;

    public int MostOrigins { get; init; } = 6;

    /// <summary>Of first-hand reports, those that do not name whom they heard it from.</summary>
    public double Unnamed { get; init; } = 0.3;

    /// <summary>Reports that tell it without saying where they have it from.</summary>
    public double Silent { get; init; } = 0.1;

    /// <summary>Outlets that take their report back in the end.</summary>
    public double Withdrawn { get; init; }

    /// <summary>Origins that have it from another one and do not say so: nothing in the text can show it.</summary>
    public double HiddenUpstream { get; init; }
}
