namespace Hearsay.Grammar;

/// <summary>
/// "*Reports that the dam leaked are false*, the mayor said": a noun, the clause that it tells, and the verb of which it is the subject. Trees lose that verb: they
/// hang it on the noun, or give it the clause's words.
/// </summary>
internal sealed class ToldSubjects(TreeDraft draft)
{
    /// <summary>How far behind its noun the predicate stands.</summary>
    private const int Reach = 40;

    public void Mend(int noun, int end)
    {
        if (noun + 3 >= end || draft.Text.Form(noun + 1) is not "that" || draft.Tags[noun] is not (PennTag.Nn or PennTag.Nns or PennTag.Vbz))
        {
            return;
        }

        end = Math.Min(end, noun + Reach);
        if (Inner(noun + 2, end) is not (>= 0 and var inner) || Finite(inner + 1, end) is not (>= 0 and var finite) || PredicateOf(finite, end) is not (>= 0 and var predicate))
        {
            return;
        }

        if (draft.Tags[noun] == PennTag.Vbz && !IsHidden(noun))
        {
            return;
        }

        Put(noun, inner, finite, predicate);
    }

    /// <summary>"*Claims* that", "said *claims* that": a verb without a subject is none.</summary>
    private bool IsHidden(int noun)
    {
        if (draft.Heads[noun] < 0)
        {
            return char.IsUpper(draft.Text.Form(noun)[0]);
        }

        for (var token = Math.Max(0, noun - Reach); token < noun; token++)
        {
            if (draft.Heads[token] == noun && draft.Relations[token] is Relation.Nsubj or Relation.Aux or Relation.Expl)
            {
                return false;
            }
        }

        return draft.Relations[noun] == Relation.Ccomp && draft.Heads[noun] == noun - 1;
    }

    /// <summary>The verb of the clause, behind a subject of its own: "that *the dam leaked*".</summary>
    private int Inner(int first, int end)
    {
        var isSubject = false;
        for (var token = first; token < end && IsOpen(token); token++)
        {
            isSubject |= draft.Classes[token] is WordClass.Noun or WordClass.Propn or WordClass.Pron;
            if (IsFinite(token) || IsPast(token))
            {
                return !isSubject ? -1 : draft.Classes[token] == WordClass.Aux && Governor(token, end) is >= 0 and var verb ? verb : token;
            }
        }

        return -1;
    }

    /// <summary>The next finite verb in the same breath, which has no subject of its own.</summary>
    private int Finite(int first, int end)
    {
        for (var token = first; token < end && IsOpen(token); token++)
        {
            if (IsFinite(token))
            {
                return token;
            }
        }

        return -1;
    }

    private int PredicateOf(int finite, int end) => draft.Classes[finite] != WordClass.Aux ? finite : Governor(finite, end) is >= 0 and var governor ? governor : Complement(finite, end);

    /// <summary>"are *untrue*", where the tree gave the copula to a word before it.</summary>
    private int Complement(int finite, int end)
    {
        for (var token = finite + 1; token < Math.Min(end, finite + 5); token++)
        {
            if (draft.Classes[token] is WordClass.Adj or WordClass.Verb or WordClass.Noun)
            {
                return token;
            }
        }

        return -1;
    }

    private int Governor(int aux, int end) => draft.Heads[aux] is var head && head > aux && head < Math.Min(end, aux + 8) ? head : -1;

    private bool IsFinite(int token) => draft.Tags[token] is PennTag.Vbd or PennTag.Vbz or PennTag.Vbp or PennTag.Md && draft.Classes[token] is WordClass.Verb or WordClass.Aux;

    /// <summary>"that the dam *leaked* are": a participle with a subject right before it and no auxiliary is a past tense.</summary>
    private bool IsPast(int token) => draft.Tags[token] == PennTag.Vbn && draft.Heads[token - 1] == token && draft.Relations[token - 1] is Relation.Nsubj or Relation.NsubjPass;

    /// <summary>No mark, no "and", and nothing that begins a clause.</summary>
    private bool IsOpen(int token) => draft.Classes[token] is not (WordClass.Punct or WordClass.Cconj)
        && draft.Tags[token] is not (PennTag.Wdt or PennTag.Wp or PennTag.WpPoss or PennTag.Wrb)
        && draft.Text.Form(token) is not ("that" or "because" or "if" or "while" or "although" or "though" or "as" or "after" or "before" or "since" or "until" or "than");

    private void Put(int noun, int inner, int finite, int predicate)
    {
        if (predicate == inner || (draft.Heads[noun] == predicate && draft.Heads[inner] == noun))
        {
            return;
        }

        var (governor, relation) = (draft.Heads[noun], draft.Relations[noun]);
        if (!IsUnder(governor, predicate, noun, inner))
        {
            draft.Heads[predicate] = governor;
            draft.Relations[predicate] = governor < 0 ? Relation.Root : relation is Relation.Ccomp or Relation.Parataxis or Relation.Conj or Relation.Advcl ? relation : Relation.Ccomp;
        }
        else if (IsUnder(predicate, noun, inner, inner))
        {
            return;
        }

        (draft.Heads[noun], draft.Relations[noun], draft.Classes[noun]) = (predicate, Relation.Nsubj, WordClass.Noun);
        (draft.Tags[noun], draft.Heads[inner], draft.Relations[inner]) = (draft.Tags[noun] == PennTag.Vbz ? PennTag.Nns : draft.Tags[noun], noun, Relation.AclRelcl);
        Share(noun, inner, finite, predicate);
    }

    /// <summary>What stands before the second verb is the clause's, what stands behind it the predicate's.</summary>
    private void Share(int noun, int inner, int finite, int predicate)
    {
        for (var token = noun + 1; token < Math.Min(draft.Heads.Length, noun + Reach); token++)
        {
            var head = draft.Heads[token];
            if (token < finite && token != inner && head == predicate)
            {
                draft.Heads[token] = inner;
            }
            else if (token >= finite && token != predicate && (head == noun || head == inner))
            {
                draft.Heads[token] = predicate;
            }
        }
    }

    /// <summary>Whether a token hangs below one of three.</summary>
    private bool IsUnder(int token, int one, int two, int three)
    {
        for (var steps = 0; token >= 0 && steps < Reach; token = draft.Heads[token], steps++)
        {
            if (token == one || token == two || token == three)
            {
                return true;
            }
        }

        return token >= 0;
    }
}
