using Hearsay.Attributions.Drafts.Forms;
using Hearsay.Grammar;

namespace Hearsay.Attributions.Drafts.Quotations;

/// <summary>What is said beside a speaker and a verb between commas.</summary>
internal sealed class InquitContents(ParsedText parsed, QuoteStates quotes, InquitVerbs verbs)
{
    /// <summary>What stands before it, where it is a whole clause in nobody's quotation marks and depends on nothing behind: no "when the dam leaked, ...".</summary>
    public (int First, int End)? Of(int first, int comma)
    {
        var isFinite = false;
        for (var token = first; token < comma; token++)
        {
            if (quotes.SpanOf(token) >= 0)
            {
                return null;
            }

            isFinite |= Telling.HoldsClause(parsed, token, token + 1);
        }

        var isBare = parsed.Form(first + 1) is "least" or "most" || (parsed.Classes[first] is not (WordClass.Sconj or WordClass.Adp or WordClass.Cconj or WordClass.Punct)
            && parsed.Tags[first] is not (PennTag.Wrb or PennTag.Vbg or PennTag.Vbn or PennTag.Wdt or PennTag.Wp or PennTag.In));
        return isFinite && isBare && comma - first > 2 ? (first, comma) : null;
    }

    /// <summary>"By its own count, the council let it be known, *the dam leaked*": where the words before the speaker are no clause, what stands behind the verb.</summary>
    public (int First, int End)? Behind(int verb, int first, int end, int comma)
    {
        if (!verbs.IsLetBeKnown(verb) || parsed.Classes[first] != WordClass.Adp || Telling.HoldsFinite(parsed, first, comma))
        {
            return null;
        }

        var close = verbs.Last(verb) + 1;
        while (close < end && parsed.Tags[close] != PennTag.Comma)
        {
            close++;
        }

        return close < end && Telling.HoldsClause(parsed, close + 1, end) ? (close + 1, Telling.EndOf(parsed, close, end)) : null;
    }

    /// <summary>"*Arvo Hest, who heads the union*, called it a farce": nothing is done in it but in what is told of somebody.</summary>
    public bool IsSubject((int First, int End) content)
    {
        for (var token = content.First; token < content.End; token++)
        {
            var verb = parsed.Classes[token] == WordClass.Aux && parsed.Heads[token] >= 0 ? parsed.Heads[token] : token;
            if (Telling.HoldsClause(parsed, token, token + 1) && parsed.Relations[verb] is not (Relation.AclRelcl or Relation.Acl))
            {
                return false;
            }
        }

        return true;
    }
}
