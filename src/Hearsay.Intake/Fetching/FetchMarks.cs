namespace Hearsay.Intake.Fetching;

/// <summary>What a server gave with a page to tell later whether it was changed; null where it gave none.</summary>
public sealed record FetchMarks(string? Tag, string? Modified)
{
    /// <summary>The host that gave them, with its port: no other one is told them. Null where that was not noted.</summary>
    public string? Host { get; init; }
}
