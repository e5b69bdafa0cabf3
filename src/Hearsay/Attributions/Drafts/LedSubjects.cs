using Hearsay.Grammar;
using Hearsay.Mentions;

namespace Hearsay.Attributions.Drafts;

/// <summary>
/// "Addressing reporters on Sunday, *Arvo Hest*, who is mayor, stated", "*A reporter of the Herald* who was in Rellin saw": what leads up to who tells is no part of it,
/// and nobody stands in the place in which they are.
/// </summary>
internal sealed class LedSubjects(ParsedText parsed, MentionedParties mentioned, QuoteStates quotes)
{
    private const int Reach = 12;

    private readonly SourcePhrases _sources = new(parsed, mentioned);

    public List<AttributionDraft> Set(List<AttributionDraft> drafts) =>
        drafts.ConvertAll(draft => draft.Source is { } source && quotes.SpanOf(source.First) < 0 && (BehindLead(source) ?? BeforePlace(source, draft.Cue.First)) is { } subject ? draft with { Source = subject } : draft);

    /// <summary>Behind the comma that ends what was done meanwhile.</summary>
    private (int First, int End)? BehindLead((int First, int End) source)
    {
        if (parsed.Tags[source.First] != PennTag.Vbg || source.First != parsed.Tokenized.SentenceOf(source.First).First)
        {
            return null;
        }

        for (var comma = source.First + 1; comma + 1 < source.End; comma++)
        {
            if (parsed.Tags[comma] == PennTag.Comma)
            {
                return _sources.From(comma + 1, source.End) is { } found && _sources.IsSomebody(found) ? (comma + 1, source.End) : null;
            }
        }

        return null;
    }

    /// <summary>"who was *in Rellin* saw": the place is where they were.</summary>
    private (int First, int End)? BeforePlace((int First, int End) source, int cue)
    {
        if (source.End != cue || source.First == 0 || parsed.Form(source.First - 1) is not ("in" or "at" or "near" or "outside" or "inside"))
        {
            return null;
        }

        var sentence = parsed.Tokenized.SentenceOf(source.First).First;
        for (var who = source.First - 1; who > Math.Max(sentence, source.First - Reach); who--)
        {
            if (parsed.Form(who) is "who")
            {
                return _sources.From(sentence, who) is { } found && found.Behind == who && _sources.IsSomebody(found) ? (found.First, found.End) : null;
            }
        }

        return null;
    }
}
