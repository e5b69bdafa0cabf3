using Hearsay.Text;

namespace Hearsay.Attributions;

/// <summary>
/// A quotation of several paragraphs opens anew in each and closes only in the last. A content that ends in one that its
/// paragraph leaves open goes on through the paragraphs that open with a mark, until one closes it.
/// </summary>
internal static class QuoteContinuation
{
    public static List<AttributionDraft> Extend(List<AttributionDraft> drafts, QuoteStates quotes) =>
        [.. drafts.Select(draft => Extend(draft, drafts, quotes))];

    private static AttributionDraft Extend(AttributionDraft draft, List<AttributionDraft> drafts, QuoteStates quotes)
    {
        var (first, end) = draft.Content[^1];
        var span = quotes.SpanOf(end - 1);
        while (span >= 0 && quotes.Quotation(span) is { Closing: QuotationClosing.Continues } quotation && end == quotation.Last + 1 && end < quotes.Tokens)
        {
            var next = quotes.SpanOf(end);
            if (next < 0 || HasOwnAttribution(quotes.Quotation(next), drafts))
            {
                break;
            }

            (span, end) = (next, quotes.Quotation(next).Last + 1);
        }

        return end == draft.Content[^1].End ? draft : draft with { Content = [.. draft.Content[..^1], (first, end)] };
    }

    /// <summary>A quotation that is the content of another attribution outside it belongs to that one.</summary>
    private static bool HasOwnAttribution(Quotation quotation, List<AttributionDraft> drafts) =>
        drafts.Exists(draft => draft.ContentHolds(quotation.First) && (draft.Anchor < quotation.First || draft.Anchor > quotation.Last));
}
