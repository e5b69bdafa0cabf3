namespace Hearsay.Grammar;

/// <summary>Clauses whose words the tree gave to their neighbours.</summary>
internal sealed class TornClauses(TreeDraft draft)
{
    /// <summary>A verb with two subjects has taken one from the clause beside it: "*no soldier fired*, the brigade said".</summary>
    public void PartSubjects(int subject)
    {
        var verb = draft.Heads[subject];
        if (verb <= subject || draft.Relations[subject] != Relation.Nsubj || draft.Classes[verb] != WordClass.Verb)
        {
            return;
        }

        var (another, clause) = (false, -1);
        for (var token = subject + 1; token < verb; token++)
        {
            another |= draft.Heads[token] == verb && draft.Relations[token] == Relation.Nsubj;
            clause = !another && draft.Heads[token] == subject && (draft.Tags[token] == PennTag.Vbd && draft.Relations[token] == Relation.Acl || draft.Relations[token] == Relation.Ccomp) ? token : clause;
        }

        if (another && clause >= 0)
        {
            (draft.Heads[clause], draft.Relations[clause]) = (verb, Relation.Ccomp);
            (draft.Heads[subject], draft.Relations[subject]) = (clause, Relation.Nsubj);
        }
    }

    /// <summary>"*The wire*, citing the ministry, *put* the toll at 40": a noun that is all the sentence has for a root, with a verb beside it, is its subject.</summary>
    public void MendLooseVerb(int first, int end)
    {
        var noun = first;
        while (noun < end && draft.Heads[noun] >= 0)
        {
            noun++;
        }

        if (noun >= end || draft.Classes[noun] is not (WordClass.Noun or WordClass.Propn) || noun - first > 6)
        {
            return;
        }

        var verb = -1;
        for (var token = noun + 1; token < end; token++)
        {
            if (draft.Heads[token] == noun && draft.Relations[token] == Relation.Parataxis && draft.Classes[token] == WordClass.Verb
                && draft.Tags[token] is PennTag.Vbd or PennTag.Vbz or PennTag.Vbp or PennTag.Vb)
            {
                verb = token;
                break;
            }
        }

        if (verb < 0 || draft.Text.Form(verb - 1) is not "," || HasSubject(verb, first, end) || !IsAside(noun, verb))
        {
            return;
        }

        (draft.Heads[verb], draft.Relations[verb], draft.Heads[noun], draft.Relations[noun]) = (-1, Relation.Root, verb, Relation.Nsubj);
        draft.Tags[verb] = draft.Tags[verb] == PennTag.Vb ? PennTag.Vbd : draft.Tags[verb];
    }

    private bool HasSubject(int verb, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (draft.Heads[token] == verb && draft.Relations[token] is Relation.Nsubj or Relation.NsubjPass or Relation.Expl or Relation.Csubj or Relation.Aux or Relation.AuxPass or Relation.Cop)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Between the noun and its verb stand only words of the noun, the last of them between commas.</summary>
    private bool IsAside(int noun, int verb)
    {
        var commas = 0;
        for (var token = noun + 1; token < verb; token++)
        {
            commas += draft.Text.Form(token) is "," ? 1 : 0;
            var (above, steps) = (token, 0);
            while (above != noun && above >= 0 && above != verb && steps < 12)
            {
                (above, steps) = (draft.Heads[above], steps + 1);
            }

            if (above != noun && !(above == verb && draft.Text.Form(token) is ","))
            {
                return false;
            }
        }

        return commas >= 2;
    }

    /// <summary>"*Had Norvia shelled it*, prices would have risen": the first verb is a condition of the second.</summary>
    public void MendInversion(int first, int end)
    {
        if (end - first < 6 || draft.Text.Form(first) is not ("Had" or "Should" or "Were") || draft.Text.Form(end - 1) is "?")
        {
            return;
        }

        var comma = first;
        while (comma < end && draft.Text.Form(comma) is not ",")
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
            draft.Heads[token] = draft.Heads[token] < comma ? main : draft.Heads[token];
        }

        (draft.Heads[main], draft.Relations[main], draft.Classes[main]) = (-1, Relation.Root, WordClass.Verb);
        (draft.Heads[condition], draft.Relations[condition], draft.Classes[condition]) = (main, Relation.Advcl, WordClass.Verb);
        (draft.Heads[first], draft.Relations[first], draft.Classes[first]) = (condition, Relation.Aux, WordClass.Aux);
    }

    /// <summary>"*Did* Norvia *praise* Velmar?": the auxiliary is no verb of its own.</summary>
    public void MendQuestion(int first, int end)
    {
        if (draft.Heads[first] >= 0 || !(draft.Text.Form(first) is "Did" or "Does" or "Do"))
        {
            return;
        }

        for (var token = first + 1; token < end; token++)
        {
            if (draft.Heads[token] == first && draft.Relations[token] is Relation.Obj or Relation.Nsubj && char.IsLower(draft.Text.Form(token)[0]) && draft.IsFollowedByName(token))
            {
                draft.Raise(token, first);
                (draft.Relations[first], draft.Classes[first]) = (Relation.Aux, WordClass.Aux);
                draft.MakeVerb(token, PennTag.Vb);
                return;
            }
        }
    }

    private void Hang(int token, int condition, int first, int comma)
    {
        var head = draft.Heads[token];
        if (token == condition || (head > first && head < comma && head != token && draft.Classes[token] is not (WordClass.Propn or WordClass.Pron or WordClass.Noun)))
        {
            return;
        }

        draft.Heads[token] = condition;
        draft.Relations[token] = token < condition ? Relation.Nsubj : Relation.Obj;
    }

    private int VerbIn(int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (draft.Tags[token] is PennTag.Vbn or PennTag.Vbd or PennTag.Vb || (draft.Relations[token] == Relation.Amod && draft.Classes[token - 1] == WordClass.Propn && char.IsLower(draft.Text.Form(token)[0])))
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
            if (draft.Tags[token] == PennTag.Md && draft.Heads[token] > token && draft.Heads[token] < end)
            {
                return draft.Heads[token];
            }
        }

        return -1;
    }
}
