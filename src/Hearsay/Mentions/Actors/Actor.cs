using System.Collections.Immutable;

namespace Hearsay.Mentions.Actors;

/// <summary>A state, institution, outlet or office holder known beforehand, as one line of an actor file gives it.</summary>
public sealed record Actor
{
    public required string Name { get; init; }

    /// <summary>Other names under which texts know it: "US", "American" (for a state, its demonyms and capital), "AFP".</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    public required PartyKind Kind { get; init; }

    /// <summary>ISO 3166-1 alpha-2, or null.</summary>
    public string? Country { get; init; }

    /// <summary>A PLOVER sector such as GOV or MIL, or null.</summary>
    public string? Sector { get; init; }

    /// <summary>The office that a person holds, in lower case ("prime minister"), or null.</summary>
    public string? Office { get; init; }

    public DateOnly? From { get; init; }

    /// <summary>The last day in office; null while it lasts.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Whether the office was held on this day; an unknown day fits every holder.</summary>
    public bool HeldOn(DateOnly? day) => day is not { } at || ((From is null || From <= at) && (To is null || at <= To));
}
