using Hearsay.Text;

namespace Hearsay.Attributions.Drafts.Quotations;

/// <summary>
/// A cue that is itself inside a quotation governs its own sentence: “I think we must act. Winter is near,” she said. What
/// follows belongs to whoever is quoted. Only a quotation of its own may run on.
/// </summary>
internal static class QuotedCues
{
    public static List<AttributionDraft> Confine(List<AttributionDraft> drafts, TokenizedText text, QuoteStates quotes) =>
        [.. drafts.Select(draft => Confine(draft, text, quotes)).Where(static draft => draft.Content.Length > 0)];

    private static AttributionDraft Confine(AttributionDraft draft, TokenizedText text, QuoteStates quotes)
    {
        var quotation = quotes.SpanOf(draft.Anchor);
        if (quotation < 0)
        {
            return draft;
        }

        var sentence = text.SentenceOf(draft.Anchor);
        return draft with
        {
            Content =
            [
                .. draft.Content
                    .Select(run => quotes.SpanOf(run.First) == quotation && quotes.Of(run.First) != QuoteStates.Nested
                        ? (First: Math.Max(run.First, sentence.First), End: Math.Min(run.End, EndWithin(sentence, quotation, quotes)))
                        : run)
                    .Where(static run => run.First < run.End),
            ],
        };
    }

    /// <summary>The end of the sentence, or of the quotation where that comes first.</summary>
    private static int EndWithin(Sentence sentence, int quotation, QuoteStates quotes) =>
        Math.Min(sentence.End, quotes.Quotation(quotation) is { IsClosed: true } closed ? closed.Last : sentence.End);
}
