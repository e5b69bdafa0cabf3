using System.Collections.Immutable;
using Hearsay.Text;

namespace Hearsay.Mentions;

/// <summary>Somebody who speaks or is spoken of: named, or described and deliberately not named.</summary>
public sealed record Party
{
    public required PartyId Id { get; init; }

    /// <summary>The fullest name in the text or the actor table, without a leading article; a description where unnamed.</summary>
    public required string Name { get; init; }

    public required PartyKind Kind { get; init; }

    public required bool Named { get; init; }

    /// <summary>The whole descriptive phrase of an unnamed party, else null.</summary>
    public string? Description { get; init; }

    /// <summary>Office or function in the text's words ("NORCOM chief"), else null.</summary>
    public string? Role { get; init; }

    public PartyId? MemberOf { get; init; }

    /// <summary>ISO 3166-1 alpha-2, from the words or the actor table, else null.</summary>
    public string? Country { get; init; }

    /// <summary>PLOVER's code of the sector in which it acts, "MIL", from the words or the actor table, else null.</summary>
    public string? Sector { get; init; }

    /// <summary>How many persons the text says they are; null where it does not say.</summary>
    public PartyCount? Count { get; init; }

    public ImmutableArray<TextSpan> Mentions { get; init; } = [];

    /// <summary>Where role, count, country were read.</summary>
    public ImmutableArray<Evidence> Evidence { get; init; } = [];
}
