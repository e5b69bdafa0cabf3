namespace Hearsay.Storage;

/// <summary>Cuts a text into words, marks and white space, none lost: put together again they are the text.</summary>
internal sealed class WordChunker : DiffPlex.IChunker
{
    public static List<(int Start, string Words)> Of(string text)
    {
        var chunks = new List<(int, string)>();
        for (var start = 0; start < text.Length;)
        {
            var end = start + 1;
            var kind = KindOf(text[start]);
            while (end < text.Length && kind != 0 && KindOf(text[end]) == kind)
            {
                end++;
            }

            chunks.Add((start, text[start..end]));
            start = end;
        }

        return chunks;
    }

    public IReadOnlyList<string> Chunk(string text) => Of(text).ConvertAll(static chunk => chunk.Words);

    /// <summary>1 for letters and figures, 2 for white space; a mark (0) stands by itself. Halves of a pair stay together as letters.</summary>
    private static int KindOf(char letter) => char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) ? 1 : char.IsWhiteSpace(letter) ? 2 : 0;
}
