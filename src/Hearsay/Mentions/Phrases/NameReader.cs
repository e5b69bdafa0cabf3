using Hearsay.Grammar;
using Hearsay.Mentions.Vocabulary;

namespace Hearsay.Mentions.Phrases;

/// <summary>
/// Tells what of a noun phrase is a name and what the role before it: "NORCOM chief Adm. Jo Bell" names Jo Bell, whose
/// role is "NORCOM chief".
/// </summary>
internal readonly struct NameReader(Tree tree)
{
    private readonly ParsedText _text = tree.Text;

    public void Read(ref NounPhrase phrase)
    {
        var (first, end) = Nucleus(phrase.Head);
        var start = RunStart(first, end);
        if (start >= end || !HoldsProperNoun(start, end))
        {
            if (IsInstitutionOfSomebody(phrase))
            {
                phrase.Form = MentionForm.Name;
                (phrase.CoreFirst, phrase.CoreEnd) = (first, phrase.Head + 1);
            }

            return;
        }

        var last = WordSenses.OfNoun(_text.Form(end - 1)) | (IsGeneralStaff(tree, end - 1) ? WordSense.Organisation : WordSense.None);
        var named = AfterTitles(start, end, last);
        if (named < 0)
        {
            return;
        }

        named = BehindOffice(named, start, end);
        phrase.Form = MentionForm.Name;
        phrase.HasTitle = named > first && (named > start || IsCalling(named - 1));
        (phrase.RoleFirst, phrase.RoleEnd) = Role(first, named);
        phrase.CoreFirst = named;
        phrase.CoreEnd = named == start && !IsPerson(named, end) ? Extend(phrase.Head, end, last) : end;
        phrase.Senses = last | (WordSenses.Of(_text.Form(named)) & WordSense.Outlet);
    }

    /// <summary>"the General Staff", "the Joint Staff": an army's head, and nobody's of the name of Staff.</summary>
    internal static bool IsGeneralStaff(Tree tree, int token) => token > 0 && tree.Text.Form(token) is "Staff" && (tree.Is(token - 1, "general") || tree.Is(token - 1, "joint"));

    /// <summary>The words around the head that stand together: no article, no possessor, nothing behind but the rest of a name.</summary>
    private (int First, int End) Nucleus(int head)
    {
        var (first, floor) = (head, 0);
        foreach (var child in tree.Children(head))
        {
            var relation = _text.Relations[child];
            if (child < head && relation is Relation.NmodPoss or Relation.Det or Relation.DetPredet)
            {
                floor = tree.End(child);
            }
            else if (child < head && relation is Relation.Amod or Relation.Compound or Relation.Nummod or Relation.NmodDesc or Relation.NmodUnmarked or Relation.Flat)
            {
                first = Math.Min(first, tree.Left(child));
            }
        }

        first = Math.Min(Math.Max(first, floor), head);
        while (first < head && _text.Classes[first] is WordClass.Adp or WordClass.Sconj or WordClass.Cconj or WordClass.Part or WordClass.Punct or WordClass.Adv)
        {
            first++;
        }

        return (first, NameEnd(head));
    }

    /// <summary>One after the last word that continues a name from its head, whichever of its words each hangs on.</summary>
    private int NameEnd(int head)
    {
        var end = head + 1;
        for (var token = end; token < _text.Tokens.Length && token - end < 4; token++)
        {
            if (token == end && TornName.GoesOn(_text, token)
                || (_text.Heads[token] >= head && _text.Heads[token] < end && Continues(token, end) && IsJoined(end, token)))
            {
                end = token + 1;
            }
        }

        return end;
    }

    /// <summary>A name's next word; with no comma before it a proper noun is that under any relation but a complement's.</summary>
    private bool Continues(int token, int end) => _text.Relations[token] switch
    {
        Relation.Flat or Relation.Compound or Relation.Goeswith or Relation.Fixed => true,
        Relation.Appos or Relation.Vocative or Relation.Dep or Relation.NmodUnmarked or Relation.Parataxis =>
            token == end && _text.Classes[token] == WordClass.Propn && (WordSenses.OfNoun(_text.Form(token)) & WordSense.Time) == WordSense.None,
        _ => false,
    };

    /// <summary>Whether only hyphens, dots and name particles stand between: "al-Amr", "John F. Ross".</summary>
    private bool IsJoined(int end, int child)
    {
        if (child - end > 3)
        {
            return false;
        }

        for (var token = end; token < child; token++)
        {
            if (!IsJoint(token) && !IsParticle(token))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Where the run of capitalised words that ends the nucleus begins.</summary>
    private int RunStart(int first, int end)
    {
        var start = end;
        for (var token = end - 1; token >= first; token--)
        {
            if (IsNameWord(token))
            {
                start = token;
            }
            else if (!IsParticle(token) && !IsJoint(token))
            {
                break;
            }
        }

        return start;
    }

    private bool IsNameWord(int token)
    {
        var form = _text.Form(token);
        return char.IsUpper(form[0]) || char.IsDigit(form[0]) || (form.Length > 1 && char.IsUpper(form[1])) || _text.Classes[token] == WordClass.Propn;
    }

    private bool IsParticle(int token) => _text.Form(token) is "de" or "del" or "der" or "den" or "di" or "da" or "do" or "dos" or "van"
        or "von" or "al" or "el" or "bin" or "ibn" or "bint" or "la" or "le" or "du" or "ter" or "ten" or "y" or "e" or "zu" or "ul" or "ur";

    private bool IsJoint(int token) => _text.Form(token) is "-" or "&" or "’" or "'" or "‑" or "." or "/" || _text.Tags[token] == PennTag.Hyph;

    private bool HoldsProperNoun(int start, int end)
    {
        for (var token = start; token < end; token++)
        {
            if (_text.Classes[token] == WordClass.Propn && char.IsLetterOrDigit(_text.Form(token)[0]) && _text.Tags[token] is not (PennTag.Nn or PennTag.Nns) && (WordSenses.OfNoun(_text.Form(token)) & WordSense.Time) == WordSense.None)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the Voss administration", "the US military", "Iranian regime": one institution of a named owner.</summary>
    private bool IsInstitutionOfSomebody(in NounPhrase phrase)
    {
        if (phrase.Plural || (phrase.Senses & WordSense.Organisation) == WordSense.None)
        {
            return false;
        }

        foreach (var child in tree.Children(phrase.Head))
        {
            if (child < phrase.Head && _text.Relations[child] is Relation.Compound or Relation.Amod && char.IsUpper(_text.Form(child)[0])
                && (_text.Classes[child] is WordClass.Propn || _text.Tags[child] is PennTag.Nnp or PennTag.Jj))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first token behind titles; the start where there are none; -1 where the run is nothing but titles ("the Prime Minister").</summary>
    private int AfterTitles(int start, int end, WordSense last)
    {
        if ((last & (WordSense.Organisation | WordSense.Outlet | WordSense.Place)) != WordSense.None && end - start > 1 && (last & WordSense.Title) == WordSense.None && !IsHonorific(start))
        {
            return start;
        }

        if (end - start == 1 && _text.Tags[start] is PennTag.Nns or PennTag.Nnps && (last & (WordSense.Person | WordSense.Collective)) != WordSense.None)
        {
            return -1;
        }

        if (end - start > 1 && (last & WordSense.Person) != WordSense.None && (WordSenses.Of(_text.Form(start)) & WordSense.FirstName) == WordSense.None)
        {
            return -1;
        }

        var after = start;
        for (var token = start; token < end; token++)
        {
            if (IsCalling(token) || IsHonorific(token))
            {
                after = token + 1;
            }
        }

        // "Pope Aurel", "King Osric": without the title the name names nobody; a bare title ("the President") is a description.
        if (after < end)
        {
            return after < end && after > start && _text.Form(after) is "of" or "for" ? start : after;
        }

        return end - start == 1 && IsCalling(start) && char.IsUpper(_text.Form(start)[0]) && !IsTitleOnly(start) ? start : -1;
    }

    /// <summary>"Secretary of State John Ross": the run of capitals begins inside the office.</summary>
    private int BehindOffice(int named, int start, int end)
    {
        if (named != start || start < 2 || end - start < 3 || _text.Form(start - 1) is not ("of" or "for") || !IsCalling(start - 2))
        {
            return named;
        }

        for (var token = start + 1; token < end - 1; token++)
        {
            if ((WordSenses.Of(_text.Form(token)) & WordSense.FirstName) != WordSense.None)
            {
                return token;
            }
        }

        return end - 2;
    }

    private bool IsTitleOnly(int token) => (WordSenses.Of(_text.Form(token)) & WordSense.Person) != WordSense.None;

    private bool IsCalling(int token) => (WordSenses.Of(_text.Form(token)) & WordSense.Title) != WordSense.None;

    private bool IsHonorific(int token) => (WordSenses.Of(_text.Form(token)) & WordSense.Honorific) != WordSense.None;

    private bool IsPerson(int start, int end) => end - start > 1 && (WordSenses.Of(_text.Form(start)) & WordSense.FirstName) != WordSense.None;

    /// <summary>The role's words without the honorifics behind them: "NORCOM chief" of "NORCOM chief Adm.".</summary>
    private (int First, int End) Role(int first, int named)
    {
        var (end, told, office) = (named, false, false);
        for (var token = first; token < named; token++)
        {
            told |= (WordSenses.OfNoun(_text.Form(token)) & (WordSense.Title | WordSense.Person)) != WordSense.None && !IsHonorific(token);
            office |= IsHonorific(token) && IsCalling(token);
        }

        if (!told && office)
        {
            return (first, named);
        }

        while (end > first && IsHonorific(end - 1) && told)
        {
            end--;
        }

        return told ? (first, end) : (first, first);
    }

    /// <summary>"Ministry of Defence", "Center for American Progress", "Ministry of Health and Welfare": the name goes on in its complement.</summary>
    private int Extend(int head, int end, WordSense last)
    {
        if ((last & (WordSense.Organisation | WordSense.Outlet | WordSense.Document | WordSense.Place)) == WordSense.None)
        {
            return end;
        }

        foreach (var child in tree.Children(head))
        {
            if (child < end || _text.Relations[child] is not (Relation.Nmod or Relation.Acl) || tree.Left(child) != end || !IsLink(end))
            {
                continue;
            }

            for (var token = end + 1; token < tree.End(child); token++)
            {
                if (char.IsUpper(_text.Form(token)[0]) && (WordSenses.Of(_text.Form(token)) & WordSense.Time) == WordSense.None)
                {
                    end = token + 1;
                }
                else if (!IsLink(token) && !IsParticle(token) && !IsJoint(token))
                {
                    break;
                }
            }
        }

        return end;
    }

    private bool IsLink(int token) => _text.Form(token) is "of" or "for" or "the" or "and" or "to" or "on" or "&" or "against" or "'s" or "’s";
}
