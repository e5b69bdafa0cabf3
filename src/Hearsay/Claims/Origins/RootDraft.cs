using Hearsay.Mentions;
using Hearsay.Text;

namespace Hearsay.Claims.Origins;

/// <summary>A root in the making: what its tellings, one after the other, say of it.</summary>
internal sealed class RootDraft(RootKey key, string name, OriginSort sort, PartyKind kind)
{
    public RootKey Key { get; } = key;

    public string Name { get; } = name;

    public OriginSort Sort { get; private set; } = sort;

    public PartyKind Kind { get; } = kind;

    /// <summary>How many the words say they are, at the level that is counted.</summary>
    public int Number { get; private set; } = 1;

    /// <summary>How many institutions the words say they come from.</summary>
    public int Institutions { get; private set; } = 1;

    /// <summary>Some telling asserts the claim itself.</summary>
    public bool Asserts { get; private set; }

    /// <summary>For some telling it is sure who is meant.</summary>
    public bool Sure { get; private set; }

    public bool Checked { get; private set; }

    public string? Side { get; init; }

    /// <summary>The name of the one person that it is; null for an institution's own statement and for whoever is not named.</summary>
    public string? Person { get; init; }

    public string? Institution { get; init; }

    /// <summary>Where the words set it apart from others of the same report; else null.</summary>
    public (string Report, int Apart)? KeptApart { get; init; }

    /// <summary>What it is said to be, each once.</summary>
    public List<Affiliation> Affiliations { get; } = [];

    public List<OriginReason> Why { get; } = [];

    public bool IsDisclosed => Sort is OriginSort.Named or OriginSort.Unnamed or OriginSort.Observed;

    public void Hold(OriginReason reason, bool asserts, bool sure, bool isChecked, int number = 1, int institutions = 1)
    {
        Why.Add(reason);
        (Asserts, Sure, Checked) = (Asserts | asserts, Sure | sure, Checked | isChecked);
        (Number, Institutions) = (Math.Max(Number, number), Math.Max(Institutions, institutions));
    }

    /// <summary>An outlet that saw it and is quoted besides is an origin like any other that is named.</summary>
    public void Quote(OriginSort sort) => Sort = Sort == OriginSort.Observed ? sort : Sort;

    public void Affiliate(VoiceParty party, TextSpan? span)
    {
        foreach (var one in party.Affiliations)
        {
            if (!Affiliations.Exists(known => known.Kind == one.Kind && string.Equals(known.Value, one.Value, StringComparison.OrdinalIgnoreCase)))
            {
                Affiliations.Add(one.Span is null ? one with { Span = span } : one);
            }
        }
    }
}
