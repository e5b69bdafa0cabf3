namespace Hearsay.Grammar;

/// <summary>
/// "Members of the league *assumed* control of the dock", "45 people *sustained* injuries": a past tense with a noun right behind it, read as that noun's
/// modifier. Modifiers stand before all of a compound ("injured league members"): between its words there is room for a verb only.
/// </summary>
internal sealed class GardenPaths(TreeDraft draft)
{
    private const int LongestSubject = 16;

    public void Mend(int verb, int first)
    {
        var thing = draft.Heads[verb];
        if (draft.Relations[verb] != Relation.Amod || thing <= verb || verb == first || !IsPast(verb) || draft.Classes[verb - 1] is not (WordClass.Noun or WordClass.Propn))
        {
            return;
        }

        var above = draft.Heads[thing];
        if (above >= first && above < verb && draft.Relations[thing] == Relation.Nmod && draft.Heads[verb - 1] is var head && (head == thing || head == verb) && HasCase(thing, above, verb))
        {
            MendBehindPreposition(verb, thing, above, first);
        }
        else if ((IsSubject(verb - 1, verb) || (draft.Heads[verb - 1] == thing && draft.Relations[verb - 1] == Relation.Compound)) && IsFree(verb, thing))
        {
            Raise(verb, thing, verb - 1, first);
        }
    }

    private bool IsPast(int token) => char.IsLower(draft.Text.Form(token)[0]) && (draft.Tags[token] is PennTag.Vbn or PennTag.Vbd || (draft.Tags[token] == PennTag.Jj && draft.Text.Form(token).EndsWith("ed", StringComparison.Ordinal)));

    private bool IsSubject(int token, int verb) => draft.Heads[token] == verb && draft.Relations[token] == Relation.Nsubj;

    /// <summary>No other verb has the thing for its own: "army issued rifles were found", "shelled the rebel held town".</summary>
    private bool IsFree(int verb, int thing) => draft.Relations[thing] switch
    {
        Relation.Root or Relation.Ccomp or Relation.Parataxis => true,
        Relation.Obj or Relation.Conj or Relation.Advcl => IsSubject(verb - 1, verb) || HasMark(thing, verb),
        _ => false,
    };

    private bool HasMark(int thing, int verb)
    {
        for (var token = verb - 1; token >= 0 && token > verb - LongestSubject; token--)
        {
            if (draft.Heads[token] == thing && draft.Relations[token] == Relation.Mark) { return true; }
        }

        return false;
    }

    private bool HasCase(int thing, int above, int verb)
    {
        for (var token = above + 1; token < verb; token++)
        {
            if (draft.Heads[token] == thing && draft.Relations[token] == Relation.Case) { return true; }
        }

        return false;
    }

    /// <summary>The subject stands before the preposition: "*members* of the league assumed control".</summary>
    private void MendBehindPreposition(int verb, int thing, int subject, int first)
    {
        var above = draft.Heads[subject];
        var isTold = above > verb && draft.Relations[subject] == Relation.Nsubj && HasOtherSubject(above, subject);
        if (!isTold && !TreeDraft.IsClausal(draft.Relations[subject])) { return; }
        for (var token = subject + 1; token < verb - 1; token++)
        {
            if (draft.Heads[token] == thing) { draft.Heads[token] = verb - 1; }
        }

        (draft.Heads[verb - 1], draft.Relations[verb - 1]) = (subject, Relation.Nmod);
        (draft.Heads[verb], draft.Relations[verb]) = (above, isTold ? Relation.Ccomp : draft.Relations[subject]);
        (draft.Heads[subject], draft.Relations[subject]) = (verb, Relation.Nsubj);
        Take(verb, thing, subject, first);
    }

    private bool HasOtherSubject(int verb, int subject)
    {
        for (var token = verb - 1; token > subject && token > verb - LongestSubject; token--)
        {
            if (draft.Heads[token] == verb && draft.Relations[token] == Relation.Nsubj) { return true; }
        }

        return false;
    }

    private void Raise(int verb, int thing, int subject, int first)
    {
        (draft.Heads[verb], draft.Relations[verb]) = (draft.Heads[thing], TreeDraft.IsClausal(draft.Relations[thing]) ? draft.Relations[thing] : Relation.Ccomp);
        for (var token = Math.Max(first, verb - LongestSubject); token < subject; token++)
        {
            if (draft.Heads[token] == thing && draft.Relations[token] is Relation.Det or Relation.Compound or Relation.Amod or Relation.Nummod or Relation.NmodPoss)
            {
                draft.Heads[token] = subject;
            }
        }

        (draft.Heads[subject], draft.Relations[subject]) = (verb, Relation.Nsubj);
        Take(verb, thing, subject, first);
    }

    /// <summary>The thing is the verb's object, and what stands before the subject is the verb's.</summary>
    private void Take(int verb, int thing, int subject, int first)
    {
        for (var token = first; token < verb; token++)
        {
            if (token != subject && ((draft.Heads[token] == thing && token < subject) || (draft.Heads[token] == subject && draft.Relations[token] is Relation.Punct or Relation.Mark or Relation.Advmod or Relation.Obl or Relation.Cc)))
            {
                draft.Heads[token] = verb;
            }
        }

        (draft.Heads[thing], draft.Relations[thing]) = (verb, Relation.Obj);
        (draft.Classes[verb], draft.Tags[verb]) = (WordClass.Verb, PennTag.Vbd);
    }
}
