namespace Hearsay.Text.Cutting;

/// <summary>Decides at a mark inside or after a word whether it belongs to the word, and how far.</summary>
internal sealed class WordJoints(string text, List<Token> tokens)
{
    private static readonly System.Buffers.SearchValues<char> NotInAddress = System.Buffers.SearchValues.Create("\"<>“”«»|‘’");
    private const string AfterAddress = ".,;:!?)]}>'\"…";

    /// <summary>How many characters from <paramref name="at"/> on belong to the word begun at <paramref name="start"/>; 0 ends it.</summary>
    public int Join(int start, int at, int end)
    {
        var c = text[at];
        var next = at + 1 < end ? text[at + 1] : '\0';
        return c switch
        {
            '.' => JoinStop(start, at, end, next),
            ',' => IsThousands(at, end) ? 4 : 0,
            ':' => JoinColon(start, at, end, next),
            '@' => next != '\0' && char.IsLetterOrDigit(next) ? AddressLength(at, end) : 0,
            '/' => char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(next) ? 1
                : next != '\0' && IsHost(text.AsSpan(start, at - start)) ? AddressLength(at, end) : 0,
            '&' => at - start <= 3 && char.IsLetter(next) && (at + 2 >= end || at + 4 >= end || !char.IsLetter(text[at + 4])) ? 1 : 0,
            '*' => char.IsLetter(next) && char.IsLetter(text[at - 1]) ? 1 : 0,
            '$' => at - start <= 3 && IsUpper(start, at) ? 1 : 0,
            _ when Characters.IsHyphen(c) => JoinHyphen(start, at, end, next),
            _ when Characters.IsApostrophe(c) => JoinApostrophe(at, end, next),
            _ => 0,
        };
    }

    /// <summary>"1,000", not the "[3,14]" of a citation.</summary>
    private bool IsThousands(int at, int end) =>
        at + 3 < end && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2])
        && char.IsAsciiDigit(text[at + 3]) && (at + 4 == end || !char.IsAsciiDigit(text[at + 4]));

    private int JoinColon(int start, int at, int end, char next)
    {
        if (next == '/' && at + 2 < end && text[at + 2] == '/') { return AddressLength(at, end); }
        return char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(next) && char.IsAsciiDigit(text[start]) ? 1 : 0;
    }

    private int JoinHyphen(int start, int at, int end, char next)
    {
        var left = text.AsSpan(start, at - start);
        if (char.IsAsciiDigit(left[^1]) && char.IsAsciiDigit(next)) { return DigitGroups(start, at, end); }
        if (char.IsLetterOrDigit(next)) { return WordParts.IsPrefix(left) || LeadsToAt(at, end) ? 1 : 0; }
        // A syllable broken off in speech ("th- the") keeps its hyphen; longer words before a hyphen are words.
        return left.Length <= 4 && at + 1 == end && IsLetters(left) && !LeadsToAnd(end) ? 1 : 0;
    }

    /// <summary>Telephone numbers and dates ("555-010-1234", "555-0101") stay whole; a range ("10-15") is cut.</summary>
    private int DigitGroups(int start, int at, int end)
    {
        var groups = 1;
        var length = 0;
        var i = at;
        while (i + 1 < end && i - start < Tokenizer.LongestToken && Characters.IsHyphen(text[i]) && char.IsAsciiDigit(text[i + 1]))
        {
            var first = ++i;
            while (i < end && char.IsAsciiDigit(text[i])) { i++; }
            length = i - first;
            groups++;
        }

        return groups > 2 || (at - start == 3 && length == 4) ? i - at : 0;
    }

    private int JoinApostrophe(int at, int end, char next)
    {
        if (!char.IsLetter(next)) { return 0; }
        var last = at + 1;
        while (last < end && last - at < 4 && char.IsLetter(text[last])) { last++; }
        var letters = text.AsSpan(at + 1, last - at - 1);
        var whole = last == end || !char.IsLetterOrDigit(text[last]);
        var negation = letters is "t" or "T" && text[at - 1] is 'n' or 'N';
        if (char.IsAsciiDigit(text[at - 1]) && letters is "s") { return text[at - 1] == '0' ? 2 : 0; }
        return whole && (negation || WordParts.IsClitic(letters)) ? 0 : 1;
    }

    private int JoinStop(int start, int at, int end, char next)
    {
        var left = text.AsSpan(start, at - start);
        if (char.IsLetterOrDigit(next)) { return JoinInnerStop(left, at, end); }
        if (next == '.' && at + 2 < end && text[at + 2] == '.') { return 0; }
        if (Abbreviations.IsDotted(left) || NumbersParagraph(start, left)) { return 1; }
        if (next == '.') { return Abbreviations.TryFind(left, out _) ? 1 : 0; }
        if (Abbreviations.TryFind(left, out var abbreviation)) { return IsUsed(abbreviation.Use, at + 1) ? 1 : 0; }
        return left.Length == 1 && char.IsUpper(left[0]) && IsInitial(left[0], at + 1) ? 1 : 0;
    }

    private int JoinInnerStop(ReadOnlySpan<char> left, int at, int end)
    {
        var right = WordAfter(at + 1, end);
        if (char.IsAsciiDigit(right[0])) { return char.IsAsciiDigit(left[^1]) || Abbreviations.TryFind(left, out _) ? 1 : 0; }
        if (left.Equals("www", StringComparison.OrdinalIgnoreCase)) { return AddressLength(at, end); }
        if (left.Length <= 2 || left[^2] == '.' || WordParts.IsDomain(right)) { return 1; }
        if (left.Contains('.') && char.IsLower(right[0])) { return 1; }
        // "com.example.news": lower-case parts with more to come; "war.He": a space was lost after the sentence.
        var after = at + 1 + right.Length;
        return LeadsToAt(at, end) || (char.IsLower(right[0]) && after + 1 < end && text[after] == '.' && char.IsLetter(text[after + 1])) ? 1 : 0;
    }

    /// <summary>"jane.roe-hill@example.org": the marks before an at sign belong to the address.</summary>
    private bool LeadsToAt(int at, int end)
    {
        var rest = text.AsSpan(at, Math.Min(end - at, 40));
        var sign = rest.IndexOfAny('@', '"', ',');
        return sign > 0 && rest[sign] == '@';
    }

    /// <summary>"1. Introduction", "2.3. Results": a number that opens a line keeps its full stop.</summary>
    private bool NumbersParagraph(int start, ReadOnlySpan<char> left) =>
        char.IsAsciiDigit(left[0]) && char.IsAsciiDigit(left[^1]) && (left.Length <= 2 || (left.Length <= 6 && left.Contains('.')))
        && (start == 0 || Characters.IsLineEnd(text[start - 1]));

    private bool IsUsed(AbbreviationUse use, int after) => use switch
    {
        AbbreviationUse.BeforeNumber => char.IsAsciiDigit(NextVisible(after)) || (after < text.Length && text[after] == ','),
        AbbreviationUse.AfterComma => tokens.Count > 0 && text[tokens[^1].Start] is ',' or '-',
        AbbreviationUse.BeforeName => char.IsUpper(NextVisible(after, out var at)) && !SentenceOpeners.Contains(WordAfter(at, text.Length)),
        _ => true,
    };

    /// <summary>"J. Roe": a capital after it, and not the word I or the end of a sentence ("vitamin C. The").</summary>
    private bool IsInitial(char letter, int after)
    {
        var next = NextVisible(after, out var at);
        if (next is ',' or ')' or ';') { return letter != 'I'; }
        if (!char.IsUpper(next)) { return false; }
        var word = WordAfter(at, text.Length);
        return word.Length == 1 || (letter != 'I' && !SentenceOpeners.Contains(word));
    }

    private bool LeadsToAnd(int after)
    {
        NextVisible(after, out var at);
        var word = at < text.Length ? WordAfter(at, text.Length) : [];
        return word is "and" or "or" or "to";
    }

    private char NextVisible(int after) => NextVisible(after, out _);

    private char NextVisible(int after, out int at)
    {
        at = after;
        while (at < text.Length && text[at] is ' ' or '\u00a0') { at++; }
        return at < text.Length ? text[at] : '\0';
    }

    private ReadOnlySpan<char> WordAfter(int at, int end)
    {
        var last = at;
        while (last < end && last - at < 24 && char.IsLetterOrDigit(text[last])) { last++; }
        return text.AsSpan(at, last - at);
    }

    private int AddressLength(int at, int end)
    {
        var rest = text.AsSpan(at, Math.Min(end - at, Tokenizer.LongestToken));
        var stop = rest.IndexOfAny(NotInAddress);
        var length = stop < 0 ? rest.Length : stop;
        while (length > 1 && AfterAddress.Contains(rest[length - 1])) { length--; }
        return length;
    }

    private static bool IsHost(ReadOnlySpan<char> word)
    {
        var dot = word.LastIndexOf('.');
        return dot > 0 && WordParts.IsDomain(word[(dot + 1)..]);
    }

    private bool IsUpper(int start, int at)
    {
        foreach (var c in text.AsSpan(start, at - start))
        {
            if (!char.IsAsciiLetterUpper(c)) { return false; }
        }

        return true;
    }

    private static bool IsLetters(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsLetter(c)) { return false; }
        }

        return true;
    }
}
