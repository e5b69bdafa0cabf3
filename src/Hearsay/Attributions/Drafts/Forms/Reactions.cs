using Hearsay.Attributions.Cues;
using Hearsay.Grammar;

namespace Hearsay.Attributions.Drafts.Forms;

/// <summary>
/// "The raid drew *a protest from the council*", "The raid was the object of *a protest by the council*", "“We did not,” was *the reply of the council*": a noun tells what
/// somebody makes of the words before it.
/// </summary>
internal sealed class Reactions(ParsedText parsed, SourcePhrases sources, QuoteStates quotes)
{
    private const int Between = 10;

    public AttributionDraft? At(int noun, int first, int end)
    {
        if (parsed.Classes[noun] != WordClass.Noun || noun + 2 >= end)
        {
            return null;
        }

        return CueTerms.Has(CueTerm.Reaction, parsed.Form(noun)) && parsed.Form(noun + 1) is "from" or "by" ? Drawn(noun, first, end)
            : CueTerms.Has(CueTerm.Answer, parsed.Form(noun)) && parsed.Form(noun + 1) is "of" or "from" ? Was(noun, first, end) : null;
    }

    /// <summary>"*The raid* drew on Monday a protest from": what stands before the verb.</summary>
    private AttributionDraft? Drawn(int noun, int first, int end)
    {
        for (var token = noun - 1; token > Math.Max(first + 1, noun - Between); token--)
        {
            var isObject = parsed.Form(token) is "object" or "subject" or "target";
            if (isObject || CueTerms.Has(CueTerm.Drawing, parsed.Form(token)))
            {
                var verb = token;
                while (isObject && verb > Math.Max(first + 1, token - Between) && parsed.Classes[verb] != WordClass.Aux)
                {
                    verb--;
                }

                var content = Telling.CueFirst(parsed, verb, first);
                return content > first && (parsed.Classes[verb] is WordClass.Verb or WordClass.Aux || Telling.IsFinite(parsed, verb)) && parsed.Classes[first] is not (WordClass.Pron or WordClass.Adp)
                    && sources.From(noun + 2, end) is { } source && sources.IsSomebody(source)
                    ? Telling.Draft(noun, (noun, noun + 1), (source.First, source.End), (first, content)) : null;
            }

            if (parsed.Classes[token] is WordClass.Verb or WordClass.Punct)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"*“We did not,”* was on Monday the reply of": the quotation before the verb.</summary>
    private AttributionDraft? Was(int noun, int first, int end)
    {
        for (var was = noun - 1; was > Math.Max(first, noun - Between); was--)
        {
            if (parsed.Form(was) is "was" or "is")
            {
                return quotes.SpanOf(was - 1) is >= 0 and var span && quotes.Quotation(span) is { IsClosed: true } quotation && quotation.Last == was - 1
                    && sources.From(noun + 2, end) is { } source ? Telling.Draft(noun, (noun, noun + 1), (source.First, source.End), (quotation.First, was)) : null;
            }
        }

        return null;
    }
}
