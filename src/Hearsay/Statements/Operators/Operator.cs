namespace Hearsay.Statements.Operators;

/// <summary>A row of operators.tsv: what a word does to a proposition in one frame, where it stands affirmed and where it is negated.</summary>
internal sealed record Operator(Effect Affirmed, Effect Negated, Stance? Commitment, bool IsLight)
{
    public Effect In(Standings.Standing outer) => outer.Polarity == Polarity.Affirmed ? Affirmed : Negated;
}
