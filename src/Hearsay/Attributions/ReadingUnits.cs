using Hearsay.Text;

namespace Hearsay.Attributions;

/// <summary>
/// The stretches that are read in one go: paragraphs, in which nearly every attribution stands whole (99.2 % of PolNeAR's),
/// cut between sentences where one is longer than <see cref="Longest"/> tokens.
/// </summary>
internal static class ReadingUnits
{
    public const int Longest = 400;

    /// <summary>Token ranges [First, End), in order, without gaps.</summary>
    public static List<(int First, int End)> Cut(TokenizedText text)
    {
        var units = new List<(int First, int End)>();
        var (first, paragraph) = (0, -1);
        foreach (var sentence in text.Sentences)
        {
            if (sentence.First > first && (sentence.Paragraph != paragraph || sentence.End - first > Longest))
            {
                units.Add((first, sentence.First));
                first = sentence.First;
            }

            paragraph = sentence.Paragraph;
        }

        if (text.Tokens.Length > first)
        {
            units.Add((first, text.Tokens.Length));
        }

        return units;
    }
}
