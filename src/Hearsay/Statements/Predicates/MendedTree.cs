using Hearsay.Grammar;
using Hearsay.Statements.Operators;

namespace Hearsay.Statements.Predicates;

/// <summary>
/// The tree with its verbs put right where words that the treebanks never showed ("Norvia shelled Velmar") made nouns and modifiers of them. Each rule looks
/// for what English forbids: a past tense as a modifier, a bare noun after "did", a noun with a "that" clause where the sentence has no verb.
/// </summary>
internal sealed class MendedTree
{
    private readonly ParsedText _text;
    private readonly WordClass[] _classes;
    private readonly PennTag[] _tags;
    private readonly int[] _heads;
    private readonly Relation[] _relations;

    private MendedTree(ParsedText text) =>
        (_text, _classes, _tags, _heads, _relations) = (text, [.. text.Classes], [.. text.Tags], [.. text.Heads], [.. text.Relations]);

    public static Tree Of(ParsedText text)
    {
        var mended = new MendedTree(text);
        foreach (var sentence in text.Sentences)
        {
            for (var token = sentence.First; token < sentence.End; token++)
            {
                mended.Mend(token, sentence.First, sentence.End);
            }

            mended.MendInversion(sentence.First, sentence.End);
        }

        return new Tree(text.With(mended._classes, mended._tags, mended._heads, mended._relations));
    }

    private void Mend(int token, int first, int end)
    {
        var head = _heads[token];
        if (IsHiddenVerb(token, first))
        {
            MakeVerb(token, PennTag.Vb);
        }
        else if (IsHiddenGerund(token, first, end))
        {
            MakeGerund(token);
        }
        else if (head >= 0 && IsPastModifier(token, head, first))
        {
            Raise(token, head);
            _relations[head] = Relation.Obj;
            MakeVerb(token, PennTag.Vbd);
        }
        else if (head >= 0 && _tags[token] == PennTag.Vbd && _relations[token] == Relation.Acl && IsClausal(_relations[head]) && _classes[head] is WordClass.Noun or WordClass.Propn)
        {
            // "No soldier fired": a past tense hangs on no noun; the noun is its subject.
            Raise(token, head);
            _relations[head] = Relation.Nsubj;
        }
        else if (IsPluralForVerb(token, first, end))
        {
            MakeVerb(token, PennTag.Vbz);
        }
        else if (_relations[token] == Relation.Root && IsLowerCaseName(token, first, end))
        {
            MakeVerb(token, PennTag.Vbd);
        }

        if (_classes[token] == WordClass.Verb && token > first && _heads[token - 1] == token && _relations[token - 1] == Relation.Compound && _classes[token - 1] == WordClass.Propn)
        {
            _relations[token - 1] = Relation.Nsubj;
        }
    }

    /// <summary>"did Norvia *shell* Velmar", "threatened *to sanction* Velmar": a noun without article after "did", "will" or "to", with a name behind it.</summary>
    private bool IsHiddenVerb(int token, int first)
    {
        if (_tags[token] is not (PennTag.Nn or PennTag.Nns or PennTag.Nnp or PennTag.Vbd) || !char.IsLower(_text.Form(token)[0]) || !IsFollowedByName(token))
        {
            return false;
        }

        if (token > first && _text.Form(token - 1) is "to" && _heads[token - 1] == token && _heads[token] is >= 0 and var governor && _classes[governor] == WordClass.Verb
            && OperatorLexicon.Knows(_text.Lemma(governor), OperatorPart.Verb) && _relations[token] is Relation.Obl or Relation.Xcomp or Relation.Nmod)
        {
            return true;
        }

        return HasAuxiliary(token, first);
    }

    private bool HasAuxiliary(int token, int first)
    {
        for (var before = token - 1; before >= first && before > token - 5; before--)
        {
            if (_heads[before] == token && _relations[before] == Relation.Aux && (_tags[before] == PennTag.Md || _text.Form(before) is "did" or "Did" or "does" or "do"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"stopped *bombing* Velmar", "without *bombing* it": a noun in -ing takes no name behind it.</summary>
    private bool IsHiddenGerund(int token, int first, int end)
    {
        if (_tags[token] == PennTag.Vbg && _relations[token] is Relation.Obj or Relation.Obl && _classes[token] == WordClass.Verb)
        {
            return true;
        }

        return _tags[token] is PennTag.Nn or PennTag.Vbg && _text.Form(token).EndsWith("ing", StringComparison.Ordinal) && token > first && token + 1 < end
            && IsFollowedByName(token) && char.IsLower(_text.Form(token)[0])
            && (_classes[token - 1] is WordClass.Adp or WordClass.Sconj or WordClass.Aux || _heads[token] == token - 1 && _classes[token - 1] == WordClass.Verb);
    }

    private void MakeGerund(int token)
    {
        MakeVerb(token, PennTag.Vbg);
        var preposition = token - 1;
        if (preposition >= 0 && _heads[preposition] == token && _relations[preposition] == Relation.Case)
        {
            _relations[preposition] = Relation.Mark;
            _relations[token] = _classes[_heads[token] < 0 ? token : _heads[token]] == WordClass.Noun ? Relation.Acl : Relation.Advcl;
        }
        else if (_relations[token] is Relation.Obj or Relation.Obl or Relation.Compound)
        {
            _relations[token] = Relation.Xcomp;
        }
    }

    /// <summary>"Norvia *rejected* claims", "Norvia *bombed* Velmar": with a subject before it, it is the verb of the clause and the noun its object.</summary>
    private bool IsPastModifier(int token, int head, int first)
    {
        if (_relations[token] != Relation.Amod || head < token || token == first || !IsClausal(_relations[head]) || _tags[token] is not (PennTag.Vbd or PennTag.Vbn))
        {
            return false;
        }

        var before = token - 1;
        while (before > first && _classes[before] == WordClass.Adv)
        {
            before--;
        }

        return (_heads[before] == head && _relations[before] is Relation.Compound or Relation.Nsubj or Relation.Det && _classes[before] is WordClass.Propn or WordClass.Pron)
            || (_heads[before] == token && _relations[before] == Relation.Nsubj);
    }

    /// <summary>"Tessaly *doubts* that ...", "Norvia *plans* to ...", where the tree has neither another verb nor an article.</summary>
    private bool IsPluralForVerb(int token, int first, int end)
    {
        if (_tags[token] != PennTag.Nns || !IsClausal(_relations[token]) || token == first || !IsSubjectBefore(token, first))
        {
            return false;
        }

        for (var after = token + 1; after < end; after++)
        {
            if (_heads[after] == token && _relations[after] is Relation.Ccomp or Relation.Acl && OperatorLexicon.Knows(VerbOf(token), OperatorPart.Verb))
            {
                _relations[after] = _relations[after] == Relation.Acl ? Relation.Xcomp : Relation.Ccomp;
                return true;
            }
        }

        return false;
    }

    private bool IsSubjectBefore(int token, int first)
    {
        for (var before = token - 1; before >= first && before > token - 5; before--)
        {
            if (_classes[before] is WordClass.Propn or WordClass.Pron && _heads[before] == token && _relations[before] is Relation.Compound or Relation.Det or Relation.Nsubj or Relation.NmodPoss)
            {
                return true;
            }
        }

        return false;
    }

    private string VerbOf(int token)
    {
        var form = _text.Form(token).ToString().ToLowerInvariant();
        return form.EndsWith('s') ? form[..^1] : form;
    }

    /// <summary>"Norvia *overran* Velmar": between two names a small letter begins no name.</summary>
    private bool IsLowerCaseName(int token, int first, int end) => _classes[token] is WordClass.Propn or WordClass.Noun && token > first && token + 1 < end
        && char.IsLower(_text.Form(token)[0]) && _classes[token + 1] == WordClass.Propn && _heads[token + 1] == token && IsSubjectBefore(token, first);

    private bool IsFollowedByName(int token) => token + 1 < _text.Tokens.Length && _classes[token + 1] is WordClass.Propn or WordClass.Pron
        && (_heads[token + 1] == token || _heads[token + 1] == _heads[token]) && _relations[token + 1] is not Relation.Nsubj;

    private static bool IsClausal(Relation relation) => relation is Relation.Root or Relation.Ccomp or Relation.Parataxis or Relation.Conj or Relation.Advcl;

    private void MakeVerb(int token, PennTag tag)
    {
        (_classes[token], _tags[token]) = (WordClass.Verb, tag);
        if (tag == PennTag.Vb && token > 0 && _text.Form(token - 1) is "to" && _heads[token - 1] == token)
        {
            (_tags[token - 1], _classes[token - 1], _relations[token - 1]) = (PennTag.To, WordClass.Part, Relation.Mark);
            _relations[token] = _relations[token] is Relation.Obl or Relation.Nmod ? Relation.Xcomp : _relations[token];
        }

        for (var near = Math.Max(0, token - 4); near < Math.Min(_text.Tokens.Length, token + 3); near++)
        {
            if (near < token && _heads[near] == token && _relations[near] is Relation.Compound or Relation.Det or Relation.NmodPoss && _classes[near] is WordClass.Propn or WordClass.Pron)
            {
                _relations[near] = Relation.Nsubj;
            }
            else if (near == token + 1 && _classes[near] is WordClass.Propn or WordClass.Pron && (_heads[near] == token || _heads[near] == _heads[token]))
            {
                (_heads[near], _relations[near]) = (token, Relation.Obj);
            }
        }
    }

    /// <summary>Turns an arc round: the token takes the place of its head, with what else hung on it.</summary>
    private void Raise(int token, int head)
    {
        (_heads[token], _relations[token], _heads[head]) = (_heads[head], _relations[head], token);
        for (var other = Math.Max(0, head - 40); other < Math.Min(_heads.Length, head + 40); other++)
        {
            if (_heads[other] == head && _relations[other] is Relation.Punct or Relation.Nsubj or Relation.Advmod or Relation.Parataxis or Relation.Advcl or Relation.Mark or Relation.Aux
                || (_heads[other] == head && _relations[other] is Relation.Compound or Relation.Det && other < token))
            {
                _relations[other] = _relations[other] is Relation.Compound or Relation.Det && _classes[other] is WordClass.Propn or WordClass.Pron ? Relation.Nsubj : _relations[other];
                _heads[other] = _relations[other] is Relation.Compound or Relation.Det ? head : token;
            }
        }
    }

    /// <summary>"*Had Norvia shelled it*, prices would have risen": the first verb is a condition of the second.</summary>
    private void MendInversion(int first, int end)
    {
        if (end - first < 6 || _text.Form(first) is not ("Had" or "Should" or "Were") || _text.Form(end - 1) is "?")
        {
            return;
        }

        var comma = first;
        while (comma < end && _text.Form(comma) is not ",")
        {
            comma++;
        }

        var condition = VerbIn(first + 1, comma);
        var main = condition < 0 ? -1 : VerbWithModal(comma + 1, end);
        if (main < 0)
        {
            return;
        }

        for (var token = first; token < comma; token++)
        {
            Hang(token, condition, first, comma);
        }

        for (var token = comma; token < end; token++)
        {
            _heads[token] = _heads[token] < comma ? main : _heads[token];
        }

        (_heads[main], _relations[main], _classes[main]) = (-1, Relation.Root, WordClass.Verb);
        (_heads[condition], _relations[condition], _classes[condition]) = (main, Relation.Advcl, WordClass.Verb);
        (_heads[first], _relations[first], _classes[first]) = (condition, Relation.Aux, WordClass.Aux);
    }

    private void Hang(int token, int condition, int first, int comma)
    {
        var head = _heads[token];
        if (token == condition || (head > first && head < comma && head != token && _classes[token] is not (WordClass.Propn or WordClass.Pron or WordClass.Noun)))
        {
            return;
        }

        _heads[token] = condition;
        _relations[token] = token < condition ? Relation.Nsubj : Relation.Obj;
    }

    private int VerbIn(int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (_tags[token] is PennTag.Vbn or PennTag.Vbd or PennTag.Vb)
            {
                return token;
            }
        }

        return -1;
    }

    private int VerbWithModal(int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (_tags[token] == PennTag.Md && _heads[token] > token && _heads[token] < end)
            {
                return _heads[token];
            }
        }

        return -1;
    }
}
