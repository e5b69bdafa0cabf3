using Hearsay.Statements.Standings;

namespace Hearsay.Statements.Operators;

/// <summary>What a word makes of the proposition under it.</summary>
internal abstract record Effect
{
    /// <summary>Reads a cell of the lexicon: "+", "-", "as-is", "hearsay", "planned", "-planned".</summary>
    public static Effect Parse(string cell) => cell switch
    {
        "+" => new Follows(Negates: false),
        "-" => new Follows(Negates: true),
        "as-is" => new Keeps(),
        "hearsay" => new Hearsay(),
        ['-', .. var modality] => new Imposes(Enum.Parse<Modality>(modality, ignoreCase: true), Negates: true),
        _ => new Imposes(Enum.Parse<Modality>(cell, ignoreCase: true), Negates: false),
    };

    /// <summary>The standing of a proposition that says <paramref name="own"/> by itself, under a word that stands as <paramref name="outer"/>.</summary>
    public abstract Standing On(OwnStanding own, Standing outer);

    /// <summary>The inner proposition shares the word's own standing, or has it negated: "managed to", "failed to".</summary>
    public sealed record Follows(bool Negates) : Effect
    {
        public override Standing On(OwnStanding own, Standing outer) => own.Under(outer.Modality, Negates);
    }

    /// <summary>The inner proposition stands as it says itself: a telling or a fact taken for granted lets nothing through.</summary>
    public sealed record Keeps : Effect
    {
        public override Standing On(OwnStanding own, Standing outer) => own.Alone();
    }

    public sealed record Imposes(Modality Modality, bool Negates) : Effect
    {
        // "will continue to fight" lies ahead, "may stop fighting" is possible: going on and ending share what is open over them.
        public override Standing On(OwnStanding own, Standing outer) =>
            own.Under(Modality == Modality.Ongoing && outer.Modality is not (Modality.Happened or Modality.Generic) ? outer.Modality : Modality, Negates);
    }

    /// <summary>The clause is told by nobody who is named; its standing does not change.</summary>
    public sealed record Hearsay : Effect
    {
        public override Standing On(OwnStanding own, Standing outer) => own.Alone();
    }
}
