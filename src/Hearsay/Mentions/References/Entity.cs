using Hearsay.Mentions.Actors;
using Hearsay.Mentions.Natures;

namespace Hearsay.Mentions.References;

/// <summary>Whom or what some mentions share, while they are being gathered.</summary>
internal sealed class Entity(int index)
{
    public int Index { get; } = index;

    /// <summary>The phrases in text order, pronouns included.</summary>
    public List<int> Phrases { get; } = [];

    /// <summary>The phrase whose core is the fullest name, -1 where none names it.</summary>
    public int NamePhrase { get; set; } = -1;

    /// <summary>A name that the text itself does not spell out: from the actor table.</summary>
    public string? KnownName { get; set; }

    public Actor? Known { get; set; }

    /// <summary>Sum over its mentions.</summary>
    public NatureScores Scores { get; set; }

    public bool Male { get; set; }

    public bool Female { get; set; }

    public bool Plural { get; set; }

    /// <summary>Tokens [First, End) that tell its office, empty where unknown.</summary>
    public (int First, int End) Role { get; set; }

    /// <summary>Head nouns by which it was described ("minister" of "the defence minister"), a few only.</summary>
    public List<int> Descriptions { get; } = [];

    /// <summary>The descriptions' singulars, titles in full: "senator" of "Sens.".</summary>
    public List<string> Nouns { get; } = [];

    /// <summary>The entity to which it belongs, or -1.</summary>
    public int MemberOf { get; set; } = -1;

    public string? Country { get; set; }

    /// <summary>The token that told the country, or -1.</summary>
    public int CountryToken { get; set; } = -1;

    /// <summary>For a coordination ("Voss and Aumont") the entities that it joins.</summary>
    public int[] Members { get; set; } = [];

    /// <summary>For one side of "American and Israeli officials": the tokens [First, End) that tell this side, else empty.</summary>
    public (int First, int End) Side { get; set; }

    public bool IsSide => Side.End > Side.First;

    public Nature Nature => Scores.Best;

    public bool IsNamed => NamePhrase >= 0 || KnownName is not null;
}
