namespace Hearsay.Statements.Standings;

/// <summary>What a clause says of its standing by itself. An infinitive or a participle says nothing of its modality: null.</summary>
internal readonly record struct OwnStanding(bool IsNegated, Modality? Modality)
{
    public Standing Alone() => new(PolarityWith(negates: false), Modality ?? Statements.Modality.Happened);

    /// <summary>
    /// Under a word that imposes a modality. Of two that both leave the matter open the inner one stays ("said it plans to"), but a plan that is
    /// threatened, hoped for or asked about is a threat, a hope, a question, and what is conditional stays so only under what is weaker.
    /// </summary>
    public Standing Under(Modality outer, bool negates) => new(PolarityWith(negates), Combined(outer));

    private Polarity PolarityWith(bool negates) => IsNegated != negates ? Polarity.Negated : Polarity.Affirmed;

    private Modality Combined(Modality outer) => (Modality, outer) switch
    {
        (null, _) => outer,
        ({ } inner, Statements.Modality.Happened or Statements.Modality.Ongoing or Statements.Modality.Generic) => inner,
        (Statements.Modality.Happened or Statements.Modality.Ongoing or Statements.Modality.Generic, _) => outer,
        (Statements.Modality.Planned, _) => outer,
        (Statements.Modality.Conditional, Statements.Modality.Threatened or Statements.Modality.Promised or Statements.Modality.Requested or Statements.Modality.Asked) => outer,
        (Statements.Modality.Possible, Statements.Modality.Threatened or Statements.Modality.Asked) => outer,
        (Statements.Modality.Requested, Statements.Modality.Asked) => outer,
        ({ } inner, _) => inner,
    };
}
