using Hearsay.Invent.Worlds;

namespace Hearsay.Invent.Stories;

/// <summary>That a report is to tell a claim, from whom and through whom.</summary>
public sealed class PlannedTelling
{
    public required Claim Claim { get; init; }

    public required Stance Stance { get; init; }

    /// <summary>Who holds it; empty where nobody is told. Two unnamed ones of two states are told in one breath.</summary>
    public IReadOnlyList<Voice> Voices { get; init; } = [];

    /// <summary>The cited outlets, outermost first.</summary>
    public IReadOnlyList<Outlet> Through { get; init; } = [];

    /// <summary>The report of the outermost cited outlet; null where it is none of the case.</summary>
    public PlannedReport? RestsOn { get; set; }

    /// <summary>Where the report really has it from, of which it says nothing.</summary>
    public PlannedReport? Silently { get; init; }

    /// <summary>Who is behind a cited outlet that is none of the case; no report tells.</summary>
    public string? Actual { get; init; }

    /// <summary>Whom the holder says it has it from: "residents".</summary>
    public string? Alleged { get; init; }

    public Toll? Toll { get; init; }

    /// <summary>It was written that the source told the cited outlet, which then is the channel and no voice.</summary>
    public bool IsToldDirectly { get; set; }

    /// <summary>The same telling in a report that copies this one.</summary>
    public PlannedTelling Again() => new()
    {
        Claim = Claim,
        Stance = Stance,
        Voices = Voices,
        Through = Through,
        RestsOn = RestsOn,
        Silently = Silently,
        Actual = Actual,
        Alleged = Alleged,
        Toll = Toll,
    };
}
