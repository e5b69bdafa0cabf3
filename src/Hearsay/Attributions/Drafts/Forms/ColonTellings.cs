using Hearsay.Attributions.Cues;
using Hearsay.Grammar;

namespace Hearsay.Attributions.Drafts.Forms;

/// <summary>
/// "*Word from the council*: the mill burned", "*The council put it out on Monday*: the mill burned", "*Seen in the Herald*: the mill burned": a colon behind words that
/// tell of telling hands over to what is told, also where no quotation begins.
/// </summary>
internal sealed class ColonTellings(ParsedText parsed, SourcePhrases sources, QuoteStates quotes)
{
    private const int Longest = 30;

    /// <summary>The telling of a sentence, if it is of this form.</summary>
    public AttributionDraft? Of(int first, int end)
    {
        var colon = first + 1;
        while (colon < Math.Min(end, first + Longest) && parsed.Form(colon) is not ":")
        {
            colon++;
        }

        if (colon + 3 >= end || parsed.Form(colon) is not ":" || quotes.SpanOf(colon) >= 0 || quotes.SpanOf(colon + 1) >= 0 || !Telling.HoldsClause(parsed, colon + 1, end)
            || Cue(first, colon) is not (>= 0 and var cue) || Source(first, colon) is not { } source || (cue >= source.First && cue < source.End))
        {
            return null;
        }

        // "gave it the *tip*:", "*seen* in the Herald:": a word that by itself says something else leaves it to the mark.
        var word = Telling.IsTelling(parsed, cue) ? cue : colon;
        return Telling.Draft(word, (word, word + 1), source, (colon + 1, Telling.EndOf(parsed, colon, end)));
    }

    /// <summary>The last word before the colon that tells of telling: "the *word* from", "*put* it out", "came out with *this*" has none but "out with".</summary>
    private int Cue(int first, int colon)
    {
        for (var token = colon - 1; token >= first; token--)
        {
            var form = parsed.Form(token);
            if ((parsed.Classes[token] is WordClass.Noun || token == first) && (CueTerms.Has(CueTerm.News, form) || form is "line" or "Line" or "note"))
            {
                return token;
            }

            if (parsed.Classes[token] == WordClass.Verb && token + 1 < colon && form is "put" or "puts" or "had" or "has" or "came" or "come" or "comes" or "Seen" or "seen" or "heard" or "Heard" or "read" or "Read"
                && (parsed.Form(token + 1) is "it" or "this" or "from" || (parsed.Form(token + 1) is "in" or "on" && form is "Seen" or "seen" or "heard" or "Heard" or "read" or "Read") || (parsed.Form(token + 1) is "out" && token + 2 < colon && parsed.Form(token + 2) is "with")))
            {
                return token;
            }
        }

        return -1;
    }

    /// <summary>Whom it comes from; else who is there at the beginning.</summary>
    private (int First, int End)? Source(int first, int colon)
    {
        for (var token = first; token + 1 < colon; token++)
        {
            if ((parsed.Form(token) is "from" or "From" || (parsed.Form(token) is "in" && token == first + 1)) && sources.From(token + 1, colon) is { } giver && sources.IsSomebody(giver)
                && parsed.Classes[giver.First] != WordClass.Pron)
            {
                return (giver.First, giver.End);
            }
        }

        var start = first;
        while (start < colon && parsed.Classes[start] == WordClass.Adp)
        {
            // "On Monday the council put it out": behind the day.
            start += 2;
        }

        start = start < colon && parsed.Tags[start] == PennTag.Comma ? start + 1 : start;
        return sources.From(start, colon) is { } source && sources.IsSomebody(source) && source.Behind < colon && parsed.Classes[source.Behind] is WordClass.Verb or WordClass.Aux
            ? (source.First, source.End) : null;
    }
}
