using Hearsay.Attributions.Cues;
using Hearsay.Grammar;

namespace Hearsay.Attributions.Drafts;

/// <summary>
/// "the Herald wrote *with reference to the navy*", "reported *on the authority of two officials*", "*on the strength of remarks by the mayor*": phrases that name whom a
/// telling rests on.
/// </summary>
internal sealed class Authorities(ParsedText parsed, SourcePhrases sources)
{
    /// <summary>Whose words the phrase at its noun names, or null.</summary>
    public (int First, int End)? At(int noun)
    {
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

    /// <summary>Where the phrase begins: "*with* reference", "*on* the authority".</summary>
    public int Opening(int noun) => parsed.Form(noun) is "reference" ? noun - 1 : noun - 2;

    private bool IsLed(int noun)
    {
        if (parsed.Classes[noun] != WordClass.Noun || noun < 2 || noun + 2 >= parsed.Tokens.Length)
        {
            return false;
        }

        return parsed.Form(noun) is "reference" ? parsed.Form(noun - 1) is "with" or "With" && parsed.Form(noun + 1) is "to"
            : parsed.Form(noun) is "authority" or "word" or "strength" or "basis" && parsed.Form(noun - 1) is "the" && parsed.Form(noun - 2) is "on" or "On" && parsed.Form(noun + 1) is "of";
    }
}
