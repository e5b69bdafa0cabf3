namespace Hearsay.Text.Cutting;

/// <summary>Marks that belong together in one token: "...", "--", "?!", "``", "=====", an emoji with its modifiers.</summary>
internal static class MarkRuns
{
    public static int End(ReadOnlySpan<char> text, int start, int end)
    {
        var limit = Math.Min(end, start + Tokenizer.LongestToken - 1);
        var c = text[start];
        return c switch
        {
            '!' or '?' => RunOf(text, start, limit, '!', '?'),
            '.' or '-' or '=' or '*' or '~' or '<' or '>' or '…' => RunOf(text, start, limit, c, c),
            '\'' or '’' or '‘' or '`' => Math.Min(RunOf(text, start, limit, c, c), start + 2),
            _ => SymbolEnd(text, start, limit),
        };
    }

    private static int RunOf(ReadOnlySpan<char> text, int start, int limit, char one, char other)
    {
        var rest = text[start..limit];
        var length = rest.IndexOfAnyExcept(one, other);
        return length < 0 ? limit : start + length;
    }

    /// <summary>One symbol with the marks that modify it, or a run of invisible characters.</summary>
    private static int SymbolEnd(ReadOnlySpan<char> text, int start, int limit)
    {
        var at = start + Characters.WidthAt(text, start);
        var invisible = Characters.KindAt(text, start) == CharKind.Invisible;
        while (at < limit && Continues(text, at, invisible)) { at += Characters.WidthAt(text, at); }
        return at;
    }

    private static bool Continues(ReadOnlySpan<char> text, int at, bool invisible)
    {
        if (text[at] < 128) { return false; }
        return invisible ? Characters.KindAt(text, at) == CharKind.Invisible
            : text[at] is '\uFE0F' or '\u200D' or '\u20E3' || text[at - 1] == '\u200D' || IsSkinTone(text, at);
    }

    private static bool IsSkinTone(ReadOnlySpan<char> text, int at) =>
        text[at] == '\uD83C' && at + 1 < text.Length && text[at + 1] is >= '\uDFFB' and <= '\uDFFF';
}
