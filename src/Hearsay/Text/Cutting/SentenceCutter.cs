namespace Hearsay.Text.Cutting;

/// <summary>Gathers tokens into sentences: paragraph by paragraph, at the marks that end one.</summary>
internal readonly ref struct SentenceCutter(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
{
    public const int Longest = 200;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly ReadOnlySpan<Token> _tokens = tokens;

    public Sentence[] Cut(List<int> paragraphs)
    {
        var sentences = new List<Sentence>((_tokens.Length / 16) + 1);
        var token = 0;
        for (var paragraph = 0; paragraph < paragraphs.Count; paragraph++)
        {
            var border = paragraph + 1 < paragraphs.Count ? paragraphs[paragraph + 1] : _text.Length;
            var first = token;
            while (token < _tokens.Length && _tokens[token].Start < border) { token++; }
            CutParagraph(first, token, paragraph, sentences);
        }

        return [.. sentences];
    }

    private void CutParagraph(int first, int end, int paragraph, List<Sentence> sentences)
    {
        while (first < end)
        {
            var last = SentenceEnd(first, end);
            if (last - first > Longest) { last = BestCut(first); }
            sentences.Add(new Sentence(first, last, paragraph));
            first = last;
        }
    }

    /// <summary>One past the last token of the sentence that begins here; looks no further than a cut would allow.</summary>
    private int SentenceEnd(int first, int end)
    {
        var limit = Math.Min(end, first + Longest + 1);
        for (var i = first; i < limit; i++)
        {
            var ending = EndingOf(i);
            if (ending == Ending.None) { continue; }
            var after = AfterClosers(i + 1, limit);
            if (after >= end) { return end; }
            if (after < limit && Ends(ending, i, after)) { return after; }
            i = after - 1;
        }

        return limit;
    }

    private Ending EndingOf(int i)
    {
        var form = Form(i);
        return form[^1] switch
        {
            '.' when form.Length == 1 => Ending.Stop,
            '.' when form[0] == '.' => Ending.Ellipsis,
            '.' => Ending.Abbreviation,
            '!' or '?' when form[0] is '!' or '?' => Ending.Cry,
            '…' => Ending.Ellipsis,
            '。' or '！' or '？' or '؟' or '۔' or '।' or '‼' or '⁉' or '⁇' => Ending.Stop,
            _ => Ending.None,
        };
    }

    /// <summary>Steps over quotation marks and brackets that close after the full stop, and footnote numbers in brackets.</summary>
    private int AfterClosers(int i, int limit)
    {
        while (i < limit)
        {
            if (IsCloser(i)) { i++; }
            else if (i + 2 < limit && _text[_tokens[i].Start] == '[' && char.IsAsciiDigit(_text[_tokens[i + 1].Start])
                && _text[_tokens[i + 2].Start] == ']') { i += 3; }
            else { break; }
        }

        return i;
    }

    private bool IsCloser(int i)
    {
        var form = Form(i);
        return form[0] switch
        {
            ')' or ']' or '}' or '”' or '»' => true,
            '"' or '\'' or '’' => form.Length <= 2 && IsMarks(form) && !SpaceBefore(i),
            // "? !" and the spaced ellipsis ". . ." too.
            '.' or '!' or '?' => true,
            _ => false,
        };
    }

    private bool Ends(Ending ending, int i, int after)
    {
        var next = Form(after);
        var closed = after > i + 1;
        var begins = next[0];
        if (begins is ',' or ';' or ':' or ')' || (!SpaceBefore(after) && !char.IsUpper(begins) && !IsOpeningMark(begins))) { return false; }
        return ending switch
        {
            Ending.Stop => !(closed && char.IsLower(begins)),
            Ending.Cry => !(char.IsLower(begins) && (closed || GoesOnAfterCry(i, next))),
            Ending.Ellipsis => !char.IsLower(begins) && (char.IsLetterOrDigit(begins) || IsOpeningMark(begins)),
            Ending.Abbreviation => EndsAfterAbbreviation(i, after, closed),
            _ => false,
        };
    }

    /// <summary>"Are we to go? he asked" with its quotation marks lost; a name that ends in a mark ("the Aha! party").</summary>
    private bool GoesOnAfterCry(int i, ReadOnlySpan<char> next) =>
        next is "he" or "she" or "they" or "asked" or "said" || (_text[_tokens[i].Start] == '!' && i > 0 && char.IsUpper(_text[_tokens[i - 1].Start]));

    private bool EndsAfterAbbreviation(int i, int after, bool closed)
    {
        var form = Form(i)[..^1];
        if (char.IsAsciiDigit(form[^1])) { return false; }
        if (Abbreviations.TryFind(form, out var known) && !known.MayEndSentence) { return false; }
        var quotes = IsQuotationMark(_text[_tokens[after].Start]) && after + 1 < _tokens.Length;
        var word = Form(quotes ? after + 1 : after);
        return char.IsUpper(word[0]) && (closed || quotes || SentenceOpeners.Contains(word));
    }

    /// <summary>The latest weak mark in the second half of the stretch allowed, else its end.</summary>
    private int BestCut(int first)
    {
        for (var i = first + Longest - 1; i >= first + (Longest / 2); i--)
        {
            if (_text[_tokens[i].Start] is ';' or '—' or '–' or ':' or '|' or '•') { return i + 1; }
        }

        for (var i = first + Longest - 1; i >= first + (Longest / 2); i--)
        {
            if (_text[_tokens[i].Start] == ',') { return i + 1; }
        }

        return first + Longest;
    }

    private ReadOnlySpan<char> Form(int i) => _tokens[i].Span.In(_text);

    private bool SpaceBefore(int i) => i > 0 && _tokens[i - 1].End < _tokens[i].Start;

    private static bool IsQuotationMark(char c) => c is '"' or '“' or '«' or '„' or '‘' or '\'' or '`';

    private static bool IsOpeningMark(char c) => IsQuotationMark(c) || c is '(' or '[' or '—' or '–' or '-';

    private static bool IsMarks(ReadOnlySpan<char> form) => form.Length == 1 || form[0] == form[1];

    private enum Ending : byte
    {
        None,
        Stop,
        Cry,
        Ellipsis,
        Abbreviation,
    }
}
