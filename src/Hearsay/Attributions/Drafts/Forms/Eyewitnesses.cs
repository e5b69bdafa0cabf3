using Hearsay.Attributions.Cues;
using Hearsay.Grammar;

namespace Hearsay.Attributions.Drafts.Forms;

/// <summary>
/// "The mill burned, as *a correspondent of the Herald* could observe", "*A reporter for the Herald* stood by as the mill burned", "Before the eyes of *a
/// photographer*, the mill burned": what somebody saw, and so vouches for.
/// </summary>
internal sealed class Eyewitnesses(ParsedText parsed, SourcePhrases sources)
{
    private const int LongestSource = 22;

    private const int Between = 5;

    public AttributionDraft? At(int token, int first, int end)
    {
        if (token + 2 >= end || !CueTerms.Has(CueTerm.Seeing, parsed.Form(token)))
        {
            return null;
        }

        return parsed.Classes[token] == WordClass.Noun ? BeforeEyes(token, first, end) : parsed.Classes[token] == WordClass.Verb ? AsSeen(token, first, end) ?? StoodBy(token, first, end) : null;
    }

    /// <summary>"*In full view of a correspondent* whom the Herald had sent, the mill burned".</summary>
    private AttributionDraft? BeforeEyes(int noun, int first, int end)
    {
        if (noun - first > 3 || parsed.Form(first) is not ("In" or "Before" or "Under") || parsed.Form(noun + 1) is not "of" || Witness(noun + 2, end) is not { } source)
        {
            return null;
        }

        var comma = source.End;
        while (comma < Math.Min(end, source.End + LongestSource) && parsed.Tags[comma] != PennTag.Comma)
        {
            comma++;
        }

        return comma < end && parsed.Tags[comma] == PennTag.Comma && Telling.HoldsClause(parsed, comma + 1, end)
            ? Telling.Draft(noun, (noun, noun + 1), (source.First, comma), (comma + 1, Telling.EndOf(parsed, comma, end))) : null;
    }

    /// <summary>"…, *as a reporter of the Herald could observe* from a roof".</summary>
    private AttributionDraft? AsSeen(int verb, int first, int end)
    {
        for (var start = verb - 1; start > Math.Max(first + 3, verb - LongestSource); start--)
        {
            if (parsed.Form(start) is "as" && parsed.Tags[start - 1] == PennTag.Comma)
            {
                return Witness(start + 1, verb) is { } source && Telling.HoldsClause(parsed, first, start - 1) && !Telling.HoldsFinite(parsed, verb + 1, end)
                    ? Telling.Draft(verb, (Telling.CueFirst(parsed, verb, start), verb + 1), (source.First, Telling.CueFirst(parsed, verb, start)), (first, start - 1)) : null;
            }
        }

        return null;
    }

    /// <summary>"*A reporter of the Herald stood by as* the mill burned".</summary>
    private AttributionDraft? StoodBy(int verb, int first, int end)
    {
        var last = parsed.Classes[verb + 1] is WordClass.Adp or WordClass.Adv && parsed.Form(verb + 1) is not "as" ? verb + 2 : verb + 1;
        return last + 1 < end && parsed.Form(last) is "as" or "while" && Witness(first, verb) is { } source && source.Behind >= verb - Between && Telling.HoldsClause(parsed, last + 1, end)
            ? Telling.Draft(verb, (Telling.CueFirst(parsed, verb, first), last), (source.First, source.End), (last + 1, Telling.EndOf(parsed, last, end))) : null;
    }

    /// <summary>Whoever reports for a living; anybody else may stand by and vouch for nothing.</summary>
    private (int First, int End, int Behind)? Witness(int first, int end)
    {
        if (sources.From(first, end) is not { } source)
        {
            return null;
        }

        for (var token = source.First; token < source.End; token++)
        {
            if (CueTerms.Has(CueTerm.Witness, parsed.Form(token)))
            {
                return source;
            }
        }

        return null;
    }
}
