using System.Collections.Immutable;
using Hearsay.Mentions;
using Hearsay.Text;

namespace Hearsay.Claims;

/// <summary>A party as a claim needs it: enough to tell it from the other parties behind the claim, and nothing that would find out who it is.</summary>
public sealed record VoiceParty
{
    /// <summary>Its number within its report: what makes two mentions of an unnamed party one.</summary>
    public required PartyId Id { get; init; }

    /// <summary>The canonical name, by which named parties are one across reports; the description where unnamed.</summary>
    public required string Name { get; init; }

    public required PartyKind Kind { get; init; }

    public bool Named { get; init; } = true;

    /// <summary>The named institution that the party is or belongs to; null where nobody says.</summary>
    public string? Institution { get; init; }

    /// <summary>The common words of an institution that it is or belongs to, where the report does not say whose: "civil defence"; else null.</summary>
    public string? Body { get; init; }

    public ImmutableArray<Affiliation> Affiliations { get; init; } = [];

    /// <summary>How many persons an unnamed party is; null where the report does not say.</summary>
    public PartyCount? Count { get; init; }

    /// <summary>How many institutions the words say it comes from: 5 for "officials of five countries".</summary>
    public int Institutions { get; init; } = 1;

    /// <summary>Set where a report keeps its unnamed persons apart: 1 for "a second official". Two that differ are two persons.</summary>
    public int Apart { get; init; }

    /// <summary>0..1: how sure it is that the words mean this party.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>Whether a person has confirmed that the words mean this party.</summary>
    public bool Checked { get; init; }

    /// <summary>Where the voice is expressed; null where it is only implied.</summary>
    public TextSpan? Span { get; init; }
}
