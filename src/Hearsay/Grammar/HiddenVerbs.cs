namespace Hearsay.Grammar;

/// <summary>Words that the tree takes for nouns, names and modifiers and that can only be verbs where they stand.</summary>
internal sealed class HiddenVerbs(TreeDraft draft)
{
    public void Mend(int token, int first, int end)
    {
        var head = draft.Heads[token];
        if (IsInfinitiveAsNoun(token, first))
        {
            draft.Relations[token] = head >= 0 && draft.Classes[head] == WordClass.Verb ? Relation.Xcomp : Relation.Acl;
        }
        else if (IsHiddenVerb(token, first))
        {
            draft.MakeVerb(token, PennTag.Vb);
        }
        else if (IsHiddenGerund(token, first, end))
        {
            draft.MakeGerund(token);
        }
        else if (head >= 0 && IsPastModifier(token, head, first))
        {
            draft.Raise(token, head);
            draft.Relations[head] = Relation.Obj;
            draft.Relations[token] = TreeDraft.IsClausal(draft.Relations[token]) ? draft.Relations[token] : Relation.Ccomp;
            TakeMark(token, first);
            draft.MakeVerb(token, PennTag.Vbd);
        }
        else if (head >= 0 && draft.Tags[token] == PennTag.Vbd && draft.Relations[token] == Relation.Acl && TreeDraft.IsClausal(draft.Relations[head]) && draft.Classes[head] is WordClass.Noun or WordClass.Propn)
        {
            // "No soldier fired": a past tense hangs on no noun; the noun is its subject.
            draft.Raise(token, head);
            draft.Relations[head] = Relation.Nsubj;
        }
        else if (IsPluralForVerb(token, first, end))
        {
            draft.MakeVerb(token, PennTag.Vbz);
        }
        else if (draft.Relations[token] == Relation.Root && IsLowerCaseName(token, first, end))
        {
            draft.MakeVerb(token, PennTag.Vbd);
        }

        if (draft.Classes[token] == WordClass.Verb && token > first && draft.Heads[token - 1] == token && draft.Relations[token - 1] == Relation.Compound && draft.Classes[token - 1] == WordClass.Propn)
        {
            draft.Relations[token - 1] = Relation.Nsubj;
        }
    }

    /// <summary>"plans *to sanction* it": an infinitive is no object.</summary>
    private bool IsInfinitiveAsNoun(int token, int first) => draft.Tags[token] == PennTag.Vb && token > first && draft.Heads[token - 1] == token
        && draft.Tags[token - 1] == PennTag.To && draft.Relations[token] is Relation.Obl or Relation.Obj or Relation.Nmod;

    /// <summary>"*If* Norvia bombed Velmar, ...": the conjunction before its subject is the new verb's.</summary>
    private void TakeMark(int verb, int first)
    {
        for (var token = verb - 1; token >= first && token > verb - 5; token--)
        {
            if (draft.Relations[token] == Relation.Mark && draft.Heads[token] > verb)
            {
                draft.Heads[token] = verb;
                draft.Relations[verb] = draft.Text.Form(token) is "that" or "whether" ? Relation.Ccomp : Relation.Advcl;
            }
        }
    }

    /// <summary>"did Norvia *shell* Velmar", "threatened *to sanction* Velmar": a noun without article after "did", "will" or "to", with a name behind it.</summary>
    private bool IsHiddenVerb(int token, int first)
    {
        if (draft.Tags[token] is not (PennTag.Nn or PennTag.Nns or PennTag.Nnp or PennTag.Vbd) || !char.IsLower(draft.Text.Form(token)[0]) || !draft.IsFollowedByName(token))
        {
            return false;
        }

        if (token > first && draft.Text.Form(token - 1) is "to" && draft.Heads[token - 1] == token && draft.Relations[token] is Relation.Obl or Relation.Xcomp or Relation.Nmod)
        {
            return true;
        }

        return HasAuxiliary(token, first);
    }

    private bool HasAuxiliary(int token, int first)
    {
        for (var before = token - 1; before >= first && before > token - 5; before--)
        {
            if (draft.Heads[before] == token && draft.Relations[before] == Relation.Aux && (draft.Tags[before] == PennTag.Md || draft.Text.Form(before) is "did" or "Did" or "does" or "do"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"stopped *bombing* Velmar", "without *bombing* it": a noun in -ing takes no name behind it.</summary>
    private bool IsHiddenGerund(int token, int first, int end)
    {
        if (draft.Tags[token] == PennTag.Vbg && draft.Relations[token] is Relation.Obj or Relation.Obl && draft.Classes[token] == WordClass.Verb)
        {
            return true;
        }

        return draft.Tags[token] is PennTag.Nn or PennTag.Vbg && draft.Text.Form(token).EndsWith("ing", StringComparison.Ordinal) && token > first && token + 1 < end
            && draft.IsFollowedByName(token) && char.IsLower(draft.Text.Form(token)[0])
            && (draft.Classes[token - 1] is WordClass.Adp or WordClass.Sconj or WordClass.Aux || draft.Heads[token] == token - 1 && draft.Classes[token - 1] == WordClass.Verb);
    }

    /// <summary>"Norvia *rejected* claims", "Norvia *bombed* Velmar": with a subject before it, it is the verb of the clause and the noun its object.</summary>
    private bool IsPastModifier(int token, int head, int first)
    {
        if (draft.Relations[token] is not (Relation.Amod or Relation.Compound) || head < token || token == first || !char.IsLower(draft.Text.Form(token)[0]))
        {
            return false;
        }

        var before = token - 1;
        while (before > first && draft.Classes[before] == WordClass.Adv)
        {
            before--;
        }

        // Between two names nothing is a modifier.
        if (head == token + 1 && draft.Classes[head] == WordClass.Propn && draft.Classes[before] == WordClass.Propn && before != token && (draft.Heads[before] == head || draft.Heads[before] == token))
        {
            return true;
        }

        return draft.Relations[token] == Relation.Amod && TreeDraft.IsClausal(draft.Relations[head]) && draft.Tags[token] is PennTag.Vbd or PennTag.Vbn && HasSubjectBefore(token, head, before);
    }

    private bool HasSubjectBefore(int token, int head, int before)
    {
        return (draft.Heads[before] == head && draft.Relations[before] is Relation.Compound or Relation.Nsubj or Relation.Det && draft.Classes[before] is WordClass.Propn or WordClass.Pron)
            || (draft.Heads[before] == token && draft.Relations[before] == Relation.Nsubj);
    }

    /// <summary>"Tessaly *doubts* that ...", "Norvia *plans* to ...", where the tree has neither another verb nor an article.</summary>
    private bool IsPluralForVerb(int token, int first, int end)
    {
        if (draft.Tags[token] != PennTag.Nns || !(TreeDraft.IsClausal(draft.Relations[token]) || draft.Relations[token] == Relation.Obj) || token == first || !IsSubjectBefore(token, first))
        {
            return false;
        }

        for (var after = token + 1; after < end; after++)
        {
            if (draft.Heads[after] == token && draft.Relations[after] is Relation.Ccomp or Relation.Acl or Relation.Xcomp)
            {
                draft.Relations[after] = draft.Relations[after] == Relation.Ccomp ? Relation.Ccomp : Relation.Xcomp;
                draft.Relations[token] = draft.Relations[token] == Relation.Obj ? Relation.Ccomp : draft.Relations[token];
                return true;
            }
        }

        return false;
    }

    private bool IsSubjectBefore(int token, int first)
    {
        for (var before = token - 1; before >= first && before > token - 5; before--)
        {
            if (draft.Classes[before] is WordClass.Propn or WordClass.Pron && draft.Heads[before] == token && draft.Relations[before] is Relation.Compound or Relation.Det or Relation.Nsubj or Relation.NmodPoss)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Norvia *overran* Velmar": between two names a small letter begins no name.</summary>
    private bool IsLowerCaseName(int token, int first, int end) => draft.Classes[token] is WordClass.Propn or WordClass.Noun && token > first && token + 1 < end
        && char.IsLower(draft.Text.Form(token)[0]) && draft.Classes[token + 1] == WordClass.Propn && draft.Heads[token + 1] == token && IsSubjectBefore(token, first);
}
