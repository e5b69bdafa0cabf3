using System.Collections.Immutable;
using Hearsay.Mentions;

namespace Hearsay.Claims.Origins;

/// <summary>One disclosed voice behind a claim, or one gap where a voice should be. Two of them may still be the same.</summary>
public sealed record Origin
{
    /// <summary>The name, or the description of one who is not named, or the outlet or report that does not say.</summary>
    public required string Name { get; init; }

    public required OriginSort Sort { get; init; }

    public required PartyKind Kind { get; init; }

    public bool Named => Sort is OriginSort.Named or OriginSort.Observed or OriginSort.Open;

    /// <summary>How many the words say they are at this level: 5 for "officials of five countries".</summary>
    public int Number { get; init; } = 1;

    /// <summary>All its tellings take the claim for granted without saying how they know.</summary>
    public bool OnlyPresupposes { get; init; }

    /// <summary>Who is meant was resolved with little confidence, and nobody has checked it.</summary>
    public bool Unsure { get; init; }

    /// <summary>A person has confirmed who is meant.</summary>
    public bool Checked { get; init; }

    /// <summary>The side on which the user's file puts it, else null.</summary>
    public string? Side { get; init; }

    public ImmutableArray<Affiliation> Affiliations { get; init; } = [];

    /// <summary>Why it is an origin: one for each telling that it holds itself.</summary>
    public required ImmutableArray<OriginReason> Why { get; init; }

    /// <summary>Whether it adds to the lower bound: it is disclosed, asserts the claim, and it is sure who is meant.</summary>
    public bool AddsToMin => Sort is OriginSort.Named or OriginSort.Unnamed or OriginSort.Observed && !OnlyPresupposes && !Unsure;

    /// <summary>Somebody is behind it, and not a gap where a report or a circle of reports does not say who.</summary>
    internal bool IsSomebody => Sort is not (OriginSort.Unstated or OriginSort.Circular);
}
