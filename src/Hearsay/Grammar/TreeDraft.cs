namespace Hearsay.Grammar;

/// <summary>A tree that may still be changed; every change leaves it a tree.</summary>
internal sealed class TreeDraft(ParsedText text)
{
    /// <summary>How far from a noun the words are looked for that its verb takes over.</summary>
    private const int Reach = 40;

    public ParsedText Text { get; } = text;

    public WordClass[] Classes { get; } = [.. text.Classes];

    public PennTag[] Tags { get; } = [.. text.Tags];

    public int[] Heads { get; } = [.. text.Heads];

    public Relation[] Relations { get; } = [.. text.Relations];

    public ParsedText ToText() => Text.With(Classes, Tags, Heads, Relations);

    public bool IsFollowedByName(int token) => token + 1 < Text.Tokens.Length && Classes[token + 1] is WordClass.Propn or WordClass.Pron
        && (Heads[token + 1] == token || Heads[token + 1] == Heads[token]) && Relations[token + 1] is not Relation.Nsubj;

    public static bool IsClausal(Relation relation) => relation is Relation.Root or Relation.Ccomp or Relation.Parataxis or Relation.Conj or Relation.Advcl;

    public void MakeVerb(int token, PennTag tag)
    {
        (Classes[token], Tags[token]) = (WordClass.Verb, tag);
        if (tag == PennTag.Vb && token > 0 && Text.Form(token - 1) is "to" && Heads[token - 1] == token)
        {
            (Tags[token - 1], Classes[token - 1], Relations[token - 1]) = (PennTag.To, WordClass.Part, Relation.Mark);
            Relations[token] = Relations[token] is Relation.Obl or Relation.Nmod ? Relation.Xcomp : Relations[token];
        }

        for (var near = Math.Max(0, token - 4); near < Math.Min(Text.Tokens.Length, token + 3); near++)
        {
            if (near < token && Heads[near] == token && Relations[near] is Relation.Compound or Relation.Det or Relation.NmodPoss && Classes[near] is WordClass.Propn or WordClass.Pron)
            {
                Relations[near] = Relation.Nsubj;
            }
            else if (near == token + 1 && Classes[near] is WordClass.Propn or WordClass.Pron && (Heads[near] == token || Heads[near] == Heads[token]))
            {
                (Heads[near], Relations[near]) = (token, Relation.Obj);
            }
        }
    }

    public void MakeGerund(int token)
    {
        MakeVerb(token, PennTag.Vbg);
        var preposition = token - 1;
        if (preposition >= 0 && Heads[preposition] == token && Relations[preposition] == Relation.Case)
        {
            Relations[preposition] = Relation.Mark;
            Relations[token] = Classes[Heads[token] < 0 ? token : Heads[token]] == WordClass.Noun ? Relation.Acl : Relation.Advcl;
        }
        else if (Relations[token] is Relation.Obj or Relation.Obl or Relation.Compound)
        {
            Relations[token] = Relation.Xcomp;
        }
    }

    /// <summary>Turns an arc round: the token takes the place of its head, with what else hung on it.</summary>
    public void Raise(int token, int head)
    {
        (Heads[token], Relations[token], Heads[head]) = (Heads[head], Relations[head], token);
        for (var other = Math.Max(0, head - Reach); other < Math.Min(Heads.Length, head + Reach); other++)
        {
            if (Heads[other] == head && Relations[other] is Relation.Punct or Relation.Nsubj or Relation.Advmod or Relation.Parataxis or Relation.Advcl or Relation.Mark or Relation.Aux
                || (Heads[other] == head && Relations[other] is Relation.Compound or Relation.Det && other < token))
            {
                Relations[other] = Relations[other] is Relation.Compound or Relation.Det && Classes[other] is WordClass.Propn or WordClass.Pron ? Relation.Nsubj : Relations[other];
                Heads[other] = Relations[other] is Relation.Compound or Relation.Det ? head : token;
            }
        }
    }
}
