using Hearsay.Grammar;

namespace Hearsay.Mentions.Places.Spotting;

/// <summary>
/// Tells a place from those who act there, by what its name does in the sentence: "in Tehran" says where, "Tehran said" says who.
/// </summary>
internal readonly struct Metonymy(Tree tree)
{
    /// <summary>Coordinations and appositions do what the word does on which they hang; a chain of them is followed so far.</summary>
    private const int MostSteps = 6;

    private readonly ParsedText _text = tree.Text;

    public PlaceUse UseOf(int first, int end)
    {
        var head = HeadOf(first, end);
        for (var step = 0; step < MostSteps && _text.Relations[head] is Relation.Conj or Relation.Appos or Relation.Flat or Relation.List && _text.Heads[head] >= 0 && Preposition(head) < 0; step++)
        {
            head = _text.Heads[head];
        }

        return _text.Heads[head] >= 0 && IsParty(head, _text.Heads[head]) ? PlaceUse.Party : PlaceUse.Place;
    }

    /// <summary>The token of the stretch whose governor lies outside.</summary>
    private int HeadOf(int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (_text.Heads[token] < first || _text.Heads[token] >= end)
            {
                return token;
            }
        }

        return end - 1;
    }

    private bool IsParty(int head, int governor) => _text.Relations[head] switch
    {
        Relation.Nsubj or Relation.NsubjOuter => _text.Classes[governor] == WordClass.Verb ? !Is(governor, PlaceWord.Lying) : _text.Classes[governor] == WordClass.Noun && !Is(governor, PlaceWord.Place),
        Relation.NsubjPass => !Is(governor, PlaceWord.Lying | PlaceWord.Touching),
        Relation.OblAgent or Relation.Iobj or Relation.Vocative => true,
        Relation.Obj or Relation.Xcomp => !Is(governor, PlaceWord.Touching | PlaceWord.Lying),
        Relation.NmodPoss or Relation.Compound or Relation.Amod or Relation.NmodDesc => Is(governor, PlaceWord.Act),
        Relation.Obl or Relation.Nmod or Relation.OblUnmarked or Relation.NmodUnmarked => Preposition(head) is >= 0 and var preposition && IsPartyBehind(preposition, governor),
        _ => false,
    };

    /// <summary>"with Tehran", "the power of Tehran", "lost to Tehran".</summary>
    private bool IsPartyBehind(int preposition, int governor)
    {
        var form = _text.Form(preposition);
        return PlaceWords.Is(form, PlaceWord.Whom) ? !Is(governor, PlaceWord.Place)
            : form is "of" or "to" or "from" or "on" or "toward" or "towards" ? Is(governor, PlaceWord.Act) || (form is "to" && Is(governor, PlaceWord.Giving))
            : !PlaceWords.Is(form, PlaceWord.Where);
    }

    private bool Is(int token, PlaceWord sense) => PlaceWords.Is(_text.Lemma(token), sense);

    private int Preposition(int head) => tree.Child(head, Relation.Case);
}
