namespace Hearsay.Text.Cutting;

/// <summary>Cuts a chunk (a stretch without white space) into words and marks, as the UD English treebanks do.</summary>
internal sealed class WordCutter(string text, List<Token> tokens)
{
    private readonly WordJoints _joints = new(text, tokens);
    private int _chunk;

    public void Cut(int start, int end)
    {
        _chunk = start;
        var at = start;
        while (at < end)
        {
            at = BeginsWord(at, end) ? CutWord(at, end) : CutMark(at, end);
        }
    }

    private int CutWord(int start, int end)
    {
        var limit = Math.Min(end, start + Tokenizer.LongestToken - 1);
        var at = start + Characters.WidthAt(text, start);
        while (true)
        {
            at = SkipWordCharacters(at, limit);
            var joined = at < limit ? _joints.Join(start, at, end) : 0;
            if (joined == 0) { break; }
            at = Math.Min(at + joined, limit);
            // "US$" and "No." end with their mark where a number follows at once.
            if (text[at - 1] == '$' || (text[at - 1] == '.' && char.IsLetter(text[at - 2]) && at < limit && char.IsAsciiDigit(text[at]))) { break; }
        }

        if (at < end && char.IsSurrogatePair(text[at - 1], text[at])) { at++; }
        while (at > start + 1 && Characters.KindAt(text, at - 1) == CharKind.Invisible) { at--; }
        return EndsInNegation(start, at, end) ? CutNegation(start, at) : CutParts(start, at);
    }

    private int SkipWordCharacters(int at, int limit)
    {
        while (at < limit)
        {
            var c = text[at];
            if (char.IsAsciiLetterOrDigit(c)) { at++; continue; }
            if (c < 128 && c != '_') { return at; }
            if (Characters.KindAt(text, at) is CharKind.Mark or CharKind.Space) { return at; }
            at += Characters.WidthAt(text, at);
        }

        return at;
    }

    /// <summary>Is this the n of "n't", apostrophe straight or curly?</summary>
    private bool EndsInNegation(int start, int at, int end) =>
        at + 1 < end && Characters.IsApostrophe(text[at]) && text[at + 1] is 't' or 'T' && text[at - 1] is 'n' or 'N'
        && (at + 2 == end || !char.IsLetterOrDigit(text[at + 2])) && start < at;

    private int CutNegation(int start, int at)
    {
        if (at - 1 > start) { Add(start, at - 1); }
        Add(at - 1, at + 2);
        return at + 2;
    }

    /// <summary>Words written as one that stand for two ("cannot", "10am").</summary>
    private int CutParts(int start, int end)
    {
        var word = text.AsSpan(start, end - start);
        var first = char.IsAsciiDigit(word[0]) ? WordParts.NumberBeforeUnit(word, IsAfterCurrency(start)) : WordParts.FirstOf(word);
        if (first > 0) { Add(start, start + first); }
        Add(start + first, end);
        return end;
    }

    private bool IsAfterCurrency(int start) => start > _chunk && text[start - 1] is '$' or '£' or '€' or '¥';

    private bool BeginsWord(int at, int end)
    {
        var c = text[at];
        if (char.IsAsciiLetterOrDigit(c)) { return true; }
        var next = at + 1 < end ? text[at + 1] : ' ';
        return c switch
        {
            '@' or '#' => at == _chunk && char.IsLetter(next),
            '+' => at == _chunk && char.IsAsciiDigit(next),
            '.' => char.IsAsciiDigit(next) && (at == _chunk || !char.IsLetterOrDigit(text[at - 1])),
            _ when Characters.IsApostrophe(c) => BeginsElision(at, end),
            _ => Characters.KindAt(text, at) is CharKind.Letter or CharKind.Digit,
        };
    }

    /// <summary>"'90s", "'em": the apostrophe stands for what was left out.</summary>
    private bool BeginsElision(int at, int end)
    {
        if (at > _chunk && char.IsLetterOrDigit(text[at - 1])) { return false; }
        var first = at + 1;
        var last = first;
        while (last < end && last - first < 8 && char.IsLetterOrDigit(text[last])) { last++; }
        var rest = text.AsSpan(first, last - first);
        return rest.Length is 2 or 3 && char.IsAsciiDigit(rest[0]) && char.IsAsciiDigit(rest[1])
            ? last == end || !Characters.IsApostrophe(text[last])
            : rest.Length > 0 && WordParts.IsElision(rest) && (last == end || !Characters.IsApostrophe(text[last]));
    }

    private int CutMark(int start, int end)
    {
        var clitic = Characters.IsApostrophe(text[start]) ? CliticLength(start, end) : 0;
        var at = clitic > 0 ? start + clitic : MarkRuns.End(text, start, end);
        Add(start, at);
        return at;
    }

    /// <summary>"'s", "’re", "'LL" after a word, a closing quotation mark, or alone where a space slipped in before it.</summary>
    private int CliticLength(int at, int end)
    {
        var last = at + 1;
        while (last < end && last - at < 4 && char.IsLetter(text[last])) { last++; }
        var letters = text.AsSpan(at + 1, last - at - 1);
        if (last < end && char.IsLetterOrDigit(text[last])) { return 0; }
        if (at == _chunk && last != end) { return 0; }
        return WordParts.IsClitic(letters) ? letters.Length + 1 : 0;
    }

    private void Add(int start, int end) => tokens.Add(new Token(start, end - start));
}
