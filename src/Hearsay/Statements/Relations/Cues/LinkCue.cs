namespace Hearsay.Statements.Relations.Cues;

/// <summary>Words that link what follows them to a clause: "unless", "in exchange for", "with the aim of".</summary>
internal sealed record LinkCue(string[] Words, Complement Complement, RelationKind Kind, bool ComplementFirst, Surroundings When)
{
    public Bond Join(int complement, int governor, int first) =>
        ComplementFirst ? new Bond(Kind, complement, governor, (first, first + Words.Length)) : new Bond(Kind, governor, complement, (first, first + Words.Length));
}
