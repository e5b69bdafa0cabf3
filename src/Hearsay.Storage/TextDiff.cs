using System.Collections.Immutable;
using DiffPlex;
using Hearsay.Ledgers;
using Hearsay.Text;

namespace Hearsay.Storage;

/// <summary>What changed between two states of a report's text, by words.</summary>
public static class TextDiff
{
    /// <summary>
    /// Words of both sides after what they share at both ends: the search for the fewest changes costs their square where nothing is
    /// alike. Above this the whole stretch between the shared ends is one change.
    /// </summary>
    private const int MostWords = 10_000;

    public static ImmutableArray<TextChange> Of(string before, string after)
    {
        var (old, later) = (WordChunker.Of(before), WordChunker.Of(after));
        var start = old.Zip(later).TakeWhile(static pair => pair.First.Words == pair.Second.Words).Count();
        var end = old.Skip(start).Reverse().Zip(later.Skip(start).Reverse()).TakeWhile(static pair => pair.First.Words == pair.Second.Words).Count();
        var (oldMiddle, laterMiddle) = (old[start..^end], later[start..^end]);
        var (oldStart, laterStart) = (StartOf(oldMiddle, old, end, before), StartOf(laterMiddle, later, end, after));
        if (oldMiddle.Count + laterMiddle.Count == 0)
        {
            return [];
        }

        return oldMiddle.Count + laterMiddle.Count > MostWords
            ? [new TextChange(Stretch(oldMiddle, 0, oldMiddle.Count, oldStart), Stretch(laterMiddle, 0, laterMiddle.Count, laterStart))]
            : Changes(oldMiddle, laterMiddle, oldStart, laterStart);
    }

    private static ImmutableArray<TextChange> Changes(
        List<(int Start, string Words)> old, List<(int Start, string Words)> later, int oldStart, int laterStart)
    {
        var result = new Differ().CreateDiffs(
            string.Concat(old.Select(static one => one.Words)), string.Concat(later.Select(static one => one.Words)), ignoreWhiteSpace: false, ignoreCase: false, new WordChunker());
        return [.. result.DiffBlocks.Select(block => new TextChange(
            Stretch(old, block.DeleteStartA, block.DeleteCountA, oldStart), Stretch(later, block.InsertStartB, block.InsertCountB, laterStart)))];
    }

    /// <summary>Where the middle begins also when it is empty.</summary>
    private static int StartOf(List<(int Start, string Words)> middle, List<(int Start, string Words)> all, int end, string text) =>
        middle.Count > 0 ? middle[0].Start : end > 0 ? all[^end].Start : text.Length;

    private static TextSpan Stretch(List<(int Start, string Words)> chunks, int first, int count, int start)
    {
        var from = first < chunks.Count ? chunks[first].Start : chunks.Count > 0 ? chunks[^1].Start + chunks[^1].Words.Length : start;
        return count == 0 ? new TextSpan(from, 0) : TextSpan.FromBounds(from, chunks[first + count - 1].Start + chunks[first + count - 1].Words.Length);
    }
}
