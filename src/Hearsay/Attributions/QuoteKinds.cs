using Hearsay.Attributions.Drafts;
using Hearsay.Grammar;

namespace Hearsay.Attributions;

/// <summary>
/// How much of a content stands in quotation marks, counted in words (marks themselves are no words): all, some, none. What is
/// told inside somebody's quotation stands in its marks too.
/// </summary>
internal static class QuoteKinds
{
    public static QuoteKind Of(ParsedText parsed, QuoteStates quotes, AttributionDraft draft)
    {
        var (words, inside) = (0, 0);
        foreach (var (first, end) in draft.Content)
        {
            for (var token = first; token < end; token++)
            {
                if (IsWord(parsed.Form(token)))
                {
                    words++;
                    inside += quotes.SpanOf(token) >= 0 ? 1 : 0;
                }
            }
        }

        return inside == 0 ? QuoteKind.Indirect : inside == words ? QuoteKind.Direct : QuoteKind.Mixed;
    }

    private static bool IsWord(ReadOnlySpan<char> form)
    {
        foreach (var character in form)
        {
            if (char.IsLetterOrDigit(character))
            {
                return true;
            }
        }

        return false;
    }
}
