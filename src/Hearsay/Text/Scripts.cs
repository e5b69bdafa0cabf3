namespace Hearsay.Text;

/// <summary>The script that most letters of a text belong to, under the language it usually means.</summary>
internal static class Scripts
{
    public const string Latin = "Latin";
    public const string Other = "Other";

    /// <summary>A letter of Chinese or Korean writing stands for about this many of an alphabet.</summary>
    private const int SyllableWeight = 2;

    /// <summary>The script with the most letters, and how many.</summary>
    public static (string Script, int Letters) Main(string text)
    {
        var (latin, arabic, cyrillic, hebrew, greek, cjk, hangul, other) = (0, 0, 0, 0, 0, 0, 0, 0);
        foreach (var c in text)
        {
            if (char.IsAsciiLetter(c)) { latin++; continue; }
            if (c < 0x00C0 || !char.IsLetter(c)) { continue; }
            switch (c)
            {
                case <= '\u024F' or (>= '\u1E00' and <= '\u1EFF'): latin++; break;
                case >= '\u0370' and <= '\u03FF': greek++; break;
                case >= '\u0400' and <= '\u052F': cyrillic++; break;
                case >= '\u0590' and <= '\u05FF': hebrew++; break;
                case >= '\u0600' and <= '\u077F' or >= '\uFB50' and <= '\uFEFC': arabic++; break;
                case >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF': cjk += SyllableWeight; break;
                case >= '\uAC00' and <= '\uD7AF': hangul += SyllableWeight; break;
                default: other++; break;
            }
        }

        (string Script, int Letters)[] counts =
            [(Other, other), (Latin, latin), ("ar", arabic), ("ru", cyrillic), ("he", hebrew), ("el", greek), ("zh", cjk), ("ko", hangul)];
        return counts.MaxBy(count => count.Letters);
    }
}
