using Hearsay.Grammar;
using Hearsay.Statements.Operators;

namespace Hearsay.Statements.Standings;

/// <summary>Nouns that a clause is the content of: "the report *that it fell*".</summary>
internal sealed class ContentNouns(Tree tree)
{
    /// <summary>How many words up the tree a noun is looked for.</summary>
    private const int Farthest = 4;

    private const int LongestAside = 12;

    private readonly ParsedText _text = tree.Text;

    /// <summary>
    /// The noun that a clause without a gap is the content of: "the report *that it fell*". In "the report by the mayor *that it fell*" it is not the
    /// nearest one. -1 where there is none.
    /// </summary>
    public int Of(int head, int noun)
    {
        var opening = tree.Left(head);
        opening += opening < head && _text.Tags[opening] == PennTag.Comma ? 1 : 0;

        // The tree may give the "that" to another verb.
        opening -= opening - 1 > noun && tree.Is(opening - 1, "that") && _text.Relations[opening - 1] == Relation.Mark ? 1 : 0;
        if (!tree.Is(opening, "that") || _text.Relations[opening] is Relation.Nsubj or Relation.NsubjPass)
        {
            return -1;
        }

        if (TakesClause(noun))
        {
            return _text.Relations[opening] != Relation.Obj || HasOtherObject(head, opening) ? noun : -1;
        }

        if (Across(opening) is >= 0 and var told)
        {
            return told;
        }

        for (var (above, steps) = (_text.Heads[noun], 0); above >= 0 && steps < Farthest && _text.Relations[opening] == Relation.Mark; above = _text.Heads[above], steps++)
        {
            var wanted = _text.Classes[above] == WordClass.Verb ? tree.Child(above, Relation.Obj) : above;
            if (wanted >= 0 && wanted < noun && TakesClause(wanted))
            {
                return wanted;
            }

            // "reports *spread* by the press that it fell" goes on to the reports.
            if (_text.Classes[above] == WordClass.Verb && !(_text.Relations[above] == Relation.Acl || tree.Child(above, Relation.OblAgent) >= 0))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>
    /// The noun before an aside behind which its clause goes on: "denied the *report*, citing an official, that it fell". English sets no relative clause with
    /// "that" behind a comma. -1 where there is none.
    /// </summary>
    public int Across(int opening)
    {
        var sentence = _text.Tokenized.SentenceOf(opening).First;
        if (opening - 1 <= sentence || !tree.Is(opening, "that") || _text.Tags[opening - 1] != PennTag.Comma)
        {
            return -1;
        }

        for (var (token, steps) = (opening - 2, 0); token > sentence && steps < LongestAside; token--, steps++)
        {
            if (_text.Tags[token] == PennTag.Comma)
            {
                return _text.Tags[token + 1] is PennTag.Vbg or PennTag.Vbn or PennTag.Wdt or PennTag.Wp && TakesClause(token - 1) ? token - 1 : -1;
            }
        }

        return -1;
    }

    public bool TakesClause(int noun) => _text.Classes[noun] == WordClass.Noun && OperatorLexicon.Find(OperatorReader.LemmaOf(tree, noun), OperatorPart.Noun, OperatorFrame.That) is not null;

    private bool HasOtherObject(int head, int opening)
    {
        foreach (var child in tree.Children(head))
        {
            if (child != opening && _text.Relations[child] is Relation.Obj or Relation.Ccomp or Relation.Xcomp)
            {
                return true;
            }
        }

        return false;
    }
}
