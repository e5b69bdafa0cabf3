using System.Collections.Frozen;

namespace Hearsay.Text.Cutting;

/// <summary>Words whose capital tells that a sentence begins though an abbreviation stands before ("in the U.S. The talks").</summary>
internal static class SentenceOpeners
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Known =
        WordTable.Words("Text.Cutting.SentenceOpeners").GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> word) => word.Length <= 10 && Known.Contains(word);
}
