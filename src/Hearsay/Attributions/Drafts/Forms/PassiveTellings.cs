using Hearsay.Attributions.Cues;
using Hearsay.Grammar;

namespace Hearsay.Attributions.Drafts.Forms;

/// <summary>
/// "It was announced on Friday *by the council* that the pier is shut", "That the pier is shut was confirmed *by the council*", "The report that the pier is
/// shut was brought *by the Herald*": who tells it stands behind "by", between the verb and what is told, or behind both.
/// </summary>
internal sealed class PassiveTellings(ParsedText parsed, SourcePhrases sources)
{
    /// <summary>How many words of when and where may stand between the verb and "by".</summary>
    private const int Between = 12;

    /// <summary>Behind the teller, up to "that".</summary>
    private const int Reach = 30;

    public AttributionDraft? At(int by, int first, int end)
    {
        if (parsed.Form(by) is not "by" || Verb(by, first) is not (>= 0 and var verb) || sources.From(by + 1, end) is not { } source)
        {
            return null;
        }

        var cue = Telling.CueFirst(parsed, verb, first);
        return cue == verb || cue <= first ? null : Impersonal(verb, cue, source, end) ?? Clause(verb, cue, source, first) ?? Noun(verb, cue, source, first) ?? Voiced(verb, cue, source, first);
    }

    /// <summary>The participle of a passive before "by", or -1.</summary>
    private int Verb(int by, int first)
    {
        for (var token = by - 1; token > Math.Max(first, by - Between); token--)
        {
            if (parsed.Tags[token] is PennTag.Vbn or PennTag.Vbd && parsed.Classes[token] == WordClass.Verb)
            {
                return token;
            }

            if (parsed.Classes[token] is WordClass.Verb or WordClass.Aux or WordClass.Sconj)
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>"It was announced by the council *that* …", "it was made known by".</summary>
    private AttributionDraft? Impersonal(int verb, int cue, (int First, int End, int Behind) source, int end)
    {
        if (parsed.Form(cue - 1) is not ("It" or "it") || !(Telling.ActOf(parsed, verb) is not (null or CueAct.Other) || IsMadeKnown(verb)))
        {
            return null;
        }

        var that = Telling.OpensClause(parsed, source.Behind, end) ? source.Behind : Telling.ThatFrom(parsed, source.End, Math.Min(end, source.End + Reach));
        return that < 0 ? null
            : Telling.Draft(verb, (cue, IsMadeKnown(verb) ? verb + 2 : verb + 1), (source.First, source.End), (that, Telling.EndOf(parsed, that, end)));
    }

    private bool IsMadeKnown(int verb) => parsed.Form(verb) is "made" && parsed.Form(verb + 1) is "known" or "clear" or "plain" or "public";

    /// <summary>"*That the pier is shut* was confirmed by", "*Whether it is* could not be established by".</summary>
    private AttributionDraft? Clause(int verb, int cue, (int First, int End, int Behind) source, int first) =>
        parsed.Form(first) is "That" or "Whether" && parsed.Classes[first + 1] is not (WordClass.Verb or WordClass.Aux) && Telling.HoldsClause(parsed, first + 2, cue)
            && (Telling.ActOf(parsed, verb) is not (null or CueAct.Other) || CueTerms.Has(CueTerm.Learning, parsed.Form(verb)))
            ? Telling.Draft(verb, (cue, verb + 1), (source.First, source.End), (first, cue)) : null;

    /// <summary>"The report *that the pier is shut* was brought by the Herald"; whoever denies, denies the report with it.</summary>
    private AttributionDraft? Noun(int verb, int cue, (int First, int End, int Behind) source, int first)
    {
        for (var noun = first; noun < Math.Min(cue - 4, first + 4); noun++)
        {
            if (parsed.Classes[noun] == WordClass.Noun && CueTerms.Has(CueTerm.News, parsed.Form(noun)) && parsed.Form(noun + 1) is "that"
                && parsed.Classes[noun + 2] is not (WordClass.Verb or WordClass.Aux) && Telling.HoldsClause(parsed, noun + 3, cue)
                && Telling.ActOf(parsed, verb) is var act && (act is not (null or CueAct.Other) || CueTerms.Has(CueTerm.Passing, parsed.Form(verb))))
            {
                return Telling.Draft(verb, (cue, verb + 1), (source.First, source.End), act is CueAct.Deny ? (first, cue) : (noun + 1, cue));
            }
        }

        return null;
    }

    /// <summary>"*Doubt* as to whether it is shut was voiced by": the noun says what is done with the words.</summary>
    private AttributionDraft? Voiced(int verb, int cue, (int First, int End, int Behind) source, int first)
    {
        if (parsed.Form(verb) is not ("voiced" or "expressed" or "raised" or "aired" or "uttered"))
        {
            return null;
        }

        for (var noun = first; noun < Math.Min(cue - 2, first + 4); noun++)
        {
            if ((parsed.Classes[noun] == WordClass.Noun || noun == first) && CueLexicon.WordOf(parsed.Form(noun)) is not null)
            {
                var content = parsed.Form(noun + 1) is "as" && parsed.Form(noun + 2) is "to" ? noun + 3 : noun + 1;
                return content < cue ? Telling.Draft(noun, (noun, noun + 1), (source.First, source.End), (content, cue)) : null;
            }
        }

        return null;
    }
}
