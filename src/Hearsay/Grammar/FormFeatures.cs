namespace Hearsay.Grammar;

/// <summary>
/// What the network sees of a word: rows of its tables, chosen by the form alone. So all that the first layer computes
/// of a form can be kept and used again wherever the form stands.
/// </summary>
internal static class FormFeatures
{
    /// <summary>Rows a form: itself, prefixes of 1 to 3, suffixes of 1 to 4, its shape.</summary>
    public const int Count = 9;

    public const int FormBits = 15;
    public const int PrefixBits = 12;
    public const int SuffixBits = 14;
    public const int ShapeBits = 10;

    public const int Prefixes = 1;
    public const int Suffixes = 4;
    public const int Shape = 8;

    private const int LongestRead = 48;

    /// <summary>Fills in the rows, -1 where the form is too short for one; returns the hash of its word vector.</summary>
    public static ulong Read(ReadOnlySpan<char> form, Span<int> rows)
    {
        // No word is longer; what is (addresses, broken text) is told by its start and its shape.
        form = form[..Math.Min(form.Length, LongestRead)];
        Span<char> lower = stackalloc char[LongestRead];
        Span<char> masked = stackalloc char[LongestRead];
        for (var i = 0; i < form.Length; i++)
        {
            lower[i] = char.ToLowerInvariant(Plain(form[i]));
            masked[i] = char.IsAsciiDigit(lower[i]) ? '0' : lower[i];
        }

        masked = masked[..form.Length];
        rows[0] = FormHash.Row(FormHash.Of(masked), FormBits);
        for (var length = 1; length <= 3; length++)
        {
            rows[Prefixes + length - 1] = form.Length >= length
                ? FormHash.Row(FormHash.Of(masked[..length], (ulong)length), PrefixBits)
                : -1;
        }

        for (var length = 1; length <= 4; length++)
        {
            rows[Suffixes + length - 1] = form.Length >= length
                ? FormHash.Row(FormHash.Of(masked[^length..], (ulong)length), SuffixBits)
                : -1;
        }

        rows[Shape] = FormHash.Row(ShapeOf(form), ShapeBits);
        return FormHash.Of(lower[..form.Length]);
    }

    /// <summary>Typographic quotation marks, apostrophes and dashes as the treebanks mostly write them.</summary>
    private static char Plain(char character) => character switch
    {
        '\u2018' or '\u2019' or '\u201B' or '\u02BC' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' => '"',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' => '-',
        '\u00A0' => ' ',
        _ => character,
    };

    /// <summary>"Xx" for "Iran", "XX" for "UN", "dxx" for "5th"; of a run of equal classes at most two count.</summary>
    private static ulong ShapeOf(ReadOnlySpan<char> form)
    {
        var hash = FormHash.Start;
        var (last, run) = ('\0', 0);
        foreach (var character in form)
        {
            var kind = char.IsUpper(character) ? 'X' : char.IsLetter(character) ? 'x' : char.IsDigit(character) ? 'd' : character;
            run = kind == last ? run + 1 : 1;
            last = kind;
            if (run <= 2)
            {
                hash = FormHash.Add(hash, kind);
            }
        }

        return hash;
    }
}
