using Hearsay.Attributions.Cues;
using Hearsay.Grammar;

namespace Hearsay.Attributions.Drafts.Relays;

/// <summary>
/// "the Herald wrote *with reference to the navy*", "reported *on the authority of two officials*", "*on the strength of remarks by the mayor*": phrases that name whom a
/// telling rests on.
/// </summary>
internal sealed class Authorities(ParsedText parsed, SourcePhrases sources)
{
    /// <summary>Whose words the phrase at its noun names, or null.</summary>
    public (int First, int End)? At(int noun)
    {
        if (Behind(noun) is >= 0 and var behind)
        {
            // "relied upon an official *for* its news": on whom else, and for what.
            var close = parsed.Tokenized.SentenceOf(noun).End;
            return sources.From(behind, close) is { } named && sources.IsSomebody(named) && (named.Behind >= close || parsed.Classes[named.Behind] is not WordClass.Adp) ? (named.First, named.End) : null;
        }

        if (!IsLed(noun))
        {
            return null;
        }

        var end = parsed.Tokenized.SentenceOf(noun).End;
        var first = noun + 2;
        // "on the strength of *remarks by* the mayor", "on the basis of *an article in* the Herald".
        for (var word = first; word + 1 < Math.Min(end, first + 4); word++)
        {
            if (parsed.Classes[word] == WordClass.Noun && (CueTerms.Has(CueTerm.Telling, parsed.Form(word)) || CueTerms.Has(CueTerm.News, parsed.Form(word)) || parsed.Form(word) is "article" or "dispatch" or "interview")
                && parsed.Form(word + 1) is "by" or "in" or "from" or "of" or "with")
            {
                first = word + 2;
                break;
            }
        }

        return sources.From(first, end) is { } source && sources.IsSomebody(source) ? (source.First, source.End) : null;
    }

    /// <summary>Where the phrase begins: "*with* reference", "*on* the authority", "*attributed* it to".</summary>
    public int Opening(int noun) => parsed.Classes[noun] == WordClass.Verb ? noun : parsed.Form(noun) is "reference" ? noun - 1 : noun - 2;

    /// <summary>Behind "attributed it to", "attributed there to", "relied upon", or -1: the fall of a mill is attributed to frost, and a report to somebody.</summary>
    private int Behind(int verb)
    {
        var end = parsed.Tokens.Length;
        if (parsed.Classes[verb] != WordClass.Verb || verb + 2 >= end)
        {
            return -1;
        }

        if (parsed.Form(verb) is "relied" && parsed.Form(verb + 1) is "on" or "upon")
        {
            return verb + 2;
        }

        if (parsed.Form(verb) is not ("attributed" or "ascribed" or "credited" or "attributes"))
        {
            return -1;
        }

        for (var to = verb + 1; to < Math.Min(end - 1, verb + 4); to++)
        {
            if (parsed.Form(to) is "to")
            {
                return to > verb + 1 || parsed.Tags[verb] == PennTag.Vbn && verb > 0 && parsed.Form(verb - 1) is "and" ? to + 1 : -1;
            }

            if (parsed.Form(to) is not ("it" or "this" or "there" or "in" or "turn" or "the" or "that") && !CueTerms.Has(CueTerm.News, parsed.Form(to)))
            {
                return -1;
            }
        }

        return -1;
    }

    private bool IsLed(int noun)
    {
        if (parsed.Classes[noun] != WordClass.Noun || noun < 2 || noun + 2 >= parsed.Tokens.Length)
        {
            return false;
        }

        // "acting *on the authority of* the minister": it was done, not told.
        if (noun > 2 && parsed.Form(noun - 3) is "act" or "acts" or "acted" or "acting" or "Acting")
        {
            return false;
        }

        return parsed.Form(noun) is "reference" ? parsed.Form(noun - 1) is "with" or "With" && parsed.Form(noun + 1) is "to"
            : parsed.Form(noun) is "authority" or "word" or "strength" or "basis" && parsed.Form(noun - 1) is "the" && parsed.Form(noun - 2) is "on" or "On" && parsed.Form(noun + 1) is "of";
    }
}
