using Hearsay.Text;

namespace Hearsay.Attributions.Drafts.Quotations;

/// <summary>
/// A quotation of several paragraphs opens anew in each and closes only in the last. A content that ends in one that its
/// paragraph leaves open goes on through the paragraphs that open with a mark, until one closes it. One that begins with a
/// quotation holds the whole of it.
/// </summary>
internal static class QuoteContinuation
{
    public static List<AttributionDraft> Extend(List<AttributionDraft> drafts, TokenizedText sentences, QuoteStates quotes)
    {
        var told = Told(drafts, quotes);
        return [.. drafts.Select(draft => Extend(draft, told, sentences, quotes))];
    }

    private static AttributionDraft Extend(AttributionDraft draft, HashSet<int> told, TokenizedText sentences, QuoteStates quotes)
    {
        var (first, end) = draft.Content[^1];
        var span = quotes.SpanOf(end - 1);
        if (span >= 0 && span != quotes.SpanOf(draft.Anchor) && quotes.Quotation(span) is var whole && first <= whole.First)
        {
            // Where no mark ends it, the first sentence is all that is sure to be quoted.
            end = whole.Closing == QuotationClosing.Unclosed ? Math.Min(end, Math.Max(sentences.SentenceOf(whole.First).End, whole.First + 1)) : Math.Max(end, Math.Min(whole.Last + 1, quotes.Tokens));
        }

        while (span >= 0 && quotes.Quotation(span) is { Closing: QuotationClosing.Continues } quotation && end == quotation.Last + 1 && end < quotes.Tokens)
        {
            var next = quotes.SpanOf(end);
            if (next < 0 || told.Contains(next))
            {
                break;
            }

            (span, end) = (next, quotes.Quotation(next).Last + 1);
        }

        return end == draft.Content[^1].End ? draft : draft with { Content = [.. draft.Content[..^1], (first, end)] };
    }

    /// <summary>The quotations that are content of an attribution whose cue stands outside them: they belong to that one.</summary>
    private static HashSet<int> Told(List<AttributionDraft> drafts, QuoteStates quotes)
    {
        var told = new HashSet<int>();
        foreach (var draft in drafts)
        {
            foreach (var (first, end) in draft.Content)
            {
                for (var token = first; token < end; token++)
                {
                    if (quotes.SpanOf(token) is >= 0 and var span && span != quotes.SpanOf(draft.Anchor))
                    {
                        told.Add(span);
                    }
                }
            }
        }

        return told;
    }
}
