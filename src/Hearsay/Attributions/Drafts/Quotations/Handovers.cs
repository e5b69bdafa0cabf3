using Hearsay.Grammar;
using Hearsay.Mentions;

namespace Hearsay.Attributions.Drafts.Quotations;

/// <summary>
/// "Hallam, to parliament: “Ask me on Friday.”" A colon that hands over to a quotation is a cue where no verb stands before it: so
/// short a sentence gives a network little to go by.
/// </summary>
internal sealed class Handovers(ParsedText parsed, MentionedParties mentioned, QuoteStates quotes)
{
    /// <summary>Who speaks, and to whom, is told in fewer words than these.</summary>
    private const int Longest = 14;

    /// <summary>Nothing but the form tells it: even odds.</summary>
    private const float Even = 0.5f;

    /// <summary>The drafts with those of colons among them, in the order of their cues.</summary>
    public List<AttributionDraft> Add(List<AttributionDraft> drafts)
    {
        var (found, isTold) = (new List<AttributionDraft>(), Told(drafts));
        foreach (var sentence in parsed.Sentences)
        {
            if (Colon(sentence.First, sentence.End) is { } colon && !isTold[colon] && !isTold[colon + 1] && Speaker(sentence.First, colon) is { } source)
            {
                var quotation = quotes.Quotation(quotes.SpanOf(colon + 1));
                found.Add(new AttributionDraft
                {
                    Anchor = colon,
                    Cue = (colon, colon + 1),
                    Source = source,
                    Content = [(colon + 1, quotation.Last + 1)],
                    CueProbability = Even,
                    RoleProbability = Even,
                });
            }
        }

        return found.Count == 0 ? drafts : [.. drafts.Concat(found).OrderBy(static draft => draft.Anchor)];
    }

    /// <summary>What is cue or content already.</summary>
    private bool[] Told(List<AttributionDraft> drafts)
    {
        var isTold = new bool[parsed.Tokens.Length];
        foreach (var draft in drafts)
        {
            isTold.AsSpan(draft.Cue.First, draft.Cue.End - draft.Cue.First).Fill(true);
            foreach (var (first, end) in draft.Content)
            {
                isTold.AsSpan(first, end - first).Fill(true);
            }
        }

        return isTold;
    }

    /// <summary>The colon between the sentence's first words, in which nothing is done, and a quotation; null where there is none.</summary>
    private int? Colon(int first, int end)
    {
        for (var token = first; token + 1 < Math.Min(end, first + Longest); token++)
        {
            if (quotes.SpanOf(token) >= 0 || parsed.Classes[token] is WordClass.Verb or WordClass.Aux)
            {
                return null;
            }

            if (parsed.Form(token) is ":" && quotes.SpanOf(token + 1) is >= 0 and var span && quotes.Quotation(span).First == token + 1)
            {
                return token;
            }
        }

        return null;
    }

    /// <summary>The words up to a comma, where their first noun is somebody who can speak.</summary>
    private (int First, int End)? Speaker(int first, int colon)
    {
        var end = first;
        while (end < colon && parsed.Tags[end] != PennTag.Comma)
        {
            end++;
        }

        for (var token = first; token < end; token++)
        {
            if (mentioned.At(token) is { } mention)
            {
                return mention.Form == MentionForm.Name || mentioned.CanSpeak(token) ? (first, end) : null;
            }
        }

        return null;
    }
}
