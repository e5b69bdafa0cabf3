using System.Collections.Frozen;

namespace Hearsay.Intake.Pages;

/// <summary>Lines that stand among a report's paragraphs and lead away from it: "Read more: …", "Sign up for our newsletter".</summary>
internal static class LeadingAway
{
    private const int MostWordsOfOpening = 5;
    private const int MostWords = 30;

    private static readonly FrozenSet<string> Openings = IntakeTable.Rows("LeadingAway").Select(row => row[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Openings.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A short line that opens so, and holds a link or ends before it says much.</summary>
    public static bool Is(PageBlock block)
    {
        if (block.Words > MostWords || (block.LinkLetters == 0 && block.Words > MostWordsOfOpening && block.EndsSentence && !block.Text.EndsWith(':')))
        {
            return false;
        }

        var text = block.Text.AsSpan().TrimStart("([*•–—→►»> ");
        var words = 0;
        for (var i = 0; i <= text.Length && words < MostWordsOfOpening; i++)
        {
            if (i == text.Length || !(char.IsLetter(text[i]) || text[i] is '\'' or '’'))
            {
                words++;
                if (Lookup.Contains(Plain(text[..i])))
                {
                    // "Watch" or "Related" opens many a sentence; with a colon or a link right after it, it does not.
                    return words > 1 || i == text.Length || text[i] is ':' || block.LinkShare > .3;
                }
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> Plain(ReadOnlySpan<char> text) => text.Contains('’') ? text.ToString().Replace('’', '\'') : text;
}
