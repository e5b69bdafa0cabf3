using System.Globalization;

namespace Hearsay.Text.Cutting;

/// <summary>What a character is to the cutter: word material, a mark, white space or invisible.</summary>
internal static class Characters
{
    /// <summary>Straight and curly apostrophes, the grave accent of old mail, and U+FFFD, which stands where one was lost.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '’' or '`' or 'ʼ' or '\uFFFD';

    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    public static bool IsLineEnd(char c) => c is '\n' or '\r' or '\u2028' or '\u2029' or '\u0085' or '\f' or '\v';

    public static bool IsDigit(char c) => char.IsAsciiDigit(c) || (c > '\u007f' && char.IsDigit(c));

    public static CharKind KindAt(ReadOnlySpan<char> text, int index)
    {
        var c = text[index];
        if (c < 128)
        {
            return char.IsAsciiLetter(c) || c == '_' ? CharKind.Letter
                : char.IsAsciiDigit(c) ? CharKind.Digit
                : char.IsWhiteSpace(c) ? CharKind.Space
                : CharKind.Mark;
        }

        return char.IsWhiteSpace(c) ? CharKind.Space : KindOf(CategoryAt(text, index));
    }

    /// <summary>Width in code units of the character here: 2 for a surrogate pair.</summary>
    public static int WidthAt(ReadOnlySpan<char> text, int index) =>
        char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) ? 2 : 1;

    private static UnicodeCategory CategoryAt(ReadOnlySpan<char> text, int index) =>
        WidthAt(text, index) == 2
            ? CharUnicodeInfo.GetUnicodeCategory(char.ConvertToUtf32(text[index], text[index + 1]))
            : CharUnicodeInfo.GetUnicodeCategory(text[index]);

    private static CharKind KindOf(UnicodeCategory category) => category switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.OtherNumber => CharKind.Letter,
        UnicodeCategory.DecimalDigitNumber => CharKind.Digit,
        UnicodeCategory.Format => CharKind.Invisible,
        _ => CharKind.Mark,
    };
}
