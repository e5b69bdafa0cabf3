using Hearsay.Attributions.Cues;
using Hearsay.Grammar;
using Hearsay.Mentions.Vocabulary;

namespace Hearsay.Attributions.Drafts.Forms;

/// <summary>
/// "The mill burned. *The council said so* on Monday.", "*That's the word from the council.*", "*The Herald ran that.*", "*We have this from two officials.*": a sentence
/// that says nothing but who told the one before it.
/// </summary>
internal sealed class BackwardTellings(ParsedText parsed, SourcePhrases sources, QuoteStates quotes)
{
    /// <summary>A sentence that tells more is no mere link.</summary>
    private const int Longest = 36;

    /// <summary>Words of when and to whom behind "that is what the council said".</summary>
    private const int LongestTail = 8;

    /// <summary>The telling of a sentence by which the one from <paramref name="told"/> to its own first token is told, if it is of this form.</summary>
    public AttributionDraft? Of(int told, int first, int end)
    {
        var last = Telling.EndOf(parsed, first, end);
        if (last - first is < 3 or > Longest || HoldsQuotation(first, end) || quotes.SpanOf(told) >= 0 || !Telling.HoldsClause(parsed, told, first))
        {
            return null;
        }

        return (parsed.Form(first) is "That" or "This" ? That(first, last) : Whole(first, last)) is var (cue, source)
            ? Telling.Draft(cue.First, cue, source, (told, Telling.EndOf(parsed, told, first))) : null;
    }

    private bool HoldsQuotation(int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (quotes.SpanOf(token) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"That's the word on Monday *from the council*", "That came from", "That is what *the council* says", "That's according to".</summary>
    private ((int First, int End) Cue, (int First, int End) Source)? That(int first, int end)
    {
        var verb = first + 1;
        if (parsed.Form(verb) is not ("'s" or "’s" or "is" or "was" or "comes" or "came" or "emerged"))
        {
            return null;
        }

        if (parsed.Form(verb + 1) is "what" or "how" && sources.From(verb + 2, end) is { } teller && teller.Behind < end && Telling.IsTelling(parsed, teller.Behind) && sources.IsSomebody(teller)
            && end - teller.Behind < LongestTail && !Telling.HoldsFinite(parsed, teller.Behind + 1, end))
        {
            return ((teller.Behind, teller.Behind + 1), (teller.First, teller.End));
        }

        for (var token = verb; token + 1 < end; token++)
        {
            var isLead = parsed.Form(token) is "from" || (parsed.Form(token) is "to" && parsed.Form(token - 1) is "according");
            if (isLead && sources.From(token + 1, end) is { } source && sources.IsSomebody(source))
            {
                var noun = News(verb, token);
                if (noun < 0 && parsed.Form(token) is "from" && !IsTime(verb + 1, token))
                {
                    return null;
                }

                return (noun >= 0 ? (noun, noun + 1) : parsed.Form(token) is "from" ? (verb, verb + 1) : (token - 1, token + 1), (source.First, source.End));
            }

            if (token > verb && Telling.IsFinite(parsed, token))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Nothing, or some words of when: "that came | on Tuesday | from".</summary>
    private bool IsTime(int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (!(parsed.Classes[token] is WordClass.Adp or WordClass.Adv || sources.IsOfTime(token)))
            {
                return false;
            }
        }

        return true;
    }

    private int News(int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (parsed.Classes[token] == WordClass.Noun && CueTerms.Has(CueTerm.News, parsed.Form(token)) && parsed.Form(token - 1) is "the")
            {
                return token;
            }
        }

        return -1;
    }

    /// <summary>"The council *said so* on Monday", "told us *so*", "The Herald *ran that*", "We *got that from* the council".</summary>
    private ((int First, int End) Cue, (int First, int End) Source)? Whole(int first, int end)
    {
        if (sources.From(first, end) is not { } source || source.Behind + 1 >= end)
        {
            return null;
        }

        var verb = source.Behind;
        while (verb < end && parsed.Classes[verb] is WordClass.Aux or WordClass.Adv)
        {
            verb++;
        }

        if (verb + 1 >= end || !(parsed.Classes[verb] is WordClass.Verb or WordClass.Aux) || !CloseOf(verb, end, out var thing) || Telling.HoldsFinite(parsed, thing + 1, end))
        {
            return null;
        }

        if (parsed.Form(first) is "We" or "I")
        {
            return thing + 2 < end && parsed.Form(thing + 1) is "from" && sources.From(thing + 2, end) is { } giver && sources.IsSomebody(giver) ? ((verb, thing + 2), (giver.First, giver.End)) : null;
        }

        var isSo = parsed.Form(thing) is "so";
        return sources.IsSomebody(source) && (isSo ? Telling.IsTelling(parsed, verb) : Telling.IsTelling(parsed, verb) || (parsed.Form(verb) is "ran" or "carried" or "published" or "runs" or "carries" or "broke" && IsOutlet(source)))
            ? ((verb, verb + 1), (source.First, source.End)) : null;
    }

    /// <summary>"The *Herald* ran that": a mill runs, too.</summary>
    private bool IsOutlet((int First, int End, int Behind) source) =>
        Enumerable.Range(source.First, source.End - source.First).Any(token => (WordSenses.OfNoun(parsed.Form(token)) & WordSense.Outlet) != WordSense.None);

    /// <summary>"so", "that" or "this" as all that the verb has for its object, with a hearer before it or none; nothing may go on behind that it could point at.</summary>
    private bool CloseOf(int verb, int end, out int thing)
    {
        thing = verb + 1;
        if (parsed.Form(thing) is "us" or "me")
        {
            thing++;
        }

        return thing < end && (parsed.Form(thing) is "so" or "that" or "this")
            && (thing + 1 >= end || (parsed.Tags[thing + 1] == PennTag.Comma && thing + 2 < end && parsed.Tags[thing + 2] == PennTag.Vbg) || parsed.Classes[thing + 1] is WordClass.Adv || parsed.Form(thing + 1) is "on" or "from" or "earlier" or "last");
    }
}
