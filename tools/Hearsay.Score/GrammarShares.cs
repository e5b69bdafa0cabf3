using Hearsay.Grammar;
using Hearsay.Train;

namespace Hearsay.Score;

/// <summary>Counts of words that are right, and F1 of each kind (on gold tokens F1 is the share).</summary>
internal sealed class GrammarShares
{
    private int _words;
    private int _classes;
    private int _tags;
    private int _lemmas;
    private int _features;
    private int _heads;
    private int _arcs;

    public int Gold { get; set; }

    public int Found { get; set; }

    public double Upos => F1(_classes);

    public double Las => F1(_arcs);

    public void Add(ConlluWord gold, ParsedText parsed, int token, bool isHead)
    {
        _words++;
        _classes += gold.WordClass == TagNames.Of(parsed.Classes[token]) ? 1 : 0;
        _tags += gold.Tag == TagNames.Of(parsed.Tags[token]) ? 1 : 0;
        _lemmas += gold.Lemma == parsed.Lemma(token) ? 1 : 0;
        _features += gold.Features == parsed.Morphology(token) ? 1 : 0;
        _heads += isHead ? 1 : 0;
        _arcs += isHead && gold.Relation == TagNames.Of(parsed.Relations[token]) ? 1 : 0;
    }

    public override string ToString() =>
        $"words {F1(_words):F2} UPOS {Upos:F2} XPOS {F1(_tags):F2} lemmas {F1(_lemmas):F2} features {F1(_features):F2} UAS {F1(_heads):F2} LAS {Las:F2}";

    private double F1(int right) => 200.0 * right / (Gold + Found);
}
