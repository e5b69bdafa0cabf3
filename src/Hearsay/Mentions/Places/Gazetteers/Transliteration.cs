namespace Hearsay.Mentions.Places.Gazetteers;

/// <summary>
/// The loose fold: one spelling for what transliterations from Arabic, Persian, Kurdish, Hebrew or Cyrillic letters disagree about
/// ("Oshnavieh", "Ushnawiyeh"). Asked only where the exact fold finds nothing.
/// </summary>
internal static class Transliteration
{
    /// <summary>A shorter one would bring strangers together.</summary>
    private const int Shortest = 4;

    private static readonly string[] Articles = ["al ", "el ", "as ", "es ", "ash ", "esh ", "ad ", "ed ", "an ", "en ", "at ", "et ", "ar ", "er ", "az ", "ez ", "ul "];

    /// <summary>What is written and the sound that it stands for, longer ones first.</summary>
    private static readonly (string Written, string Sound)[] Sounds =
    [
        ("tch", "c"), ("sch", "s"), ("kh", "k"), ("gh", "k"), ("ch", "c"), ("sh", "s"), ("zh", "j"), ("dj", "j"), ("dh", "d"), ("th", "t"), ("ph", "f"),
        ("ts", "z"), ("tz", "z"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("ai", "i"), ("ay", "i"), ("ei", "i"), ("ey", "i"), ("au", "u"), ("aw", "u"),
        ("q", "k"), ("w", "v"), ("x", "ks"), ("y", "i"), ("e", "i"), ("o", "u"), ("h", ""), (" ", ""),
    ];

    /// <summary>
    /// Whether names of this country come through other letters into ours: there, and nowhere else, spellings are taken loosely.
    /// </summary>
    public static bool IsUsualIn(string country) => country is "AF" or "AE" or "AM" or "AZ" or "BH" or "BY" or "DJ" or "DZ" or "EG" or "EH" or "ER" or "ET"
        or "GE" or "IL" or "IQ" or "IR" or "JO" or "KG" or "KW" or "KZ" or "LB" or "LY" or "MA" or "MR" or "OM" or "PK" or "PS" or "QA" or "RU" or "SA"
        or "SD" or "SO" or "SY" or "TJ" or "TM" or "TN" or "TR" or "UA" or "UZ" or "YE";

    /// <summary>Writes the loose fold of an exact one and returns its length; 0 where too little is left to tell names apart.</summary>
    public static int Loosen(ReadOnlySpan<char> folded, Span<char> loose)
    {
        folded = BehindArticle(folded);
        var length = 0;
        while (!folded.IsEmpty)
        {
            var (written, sound) = First(folded);
            foreach (var letter in sound)
            {
                if (length == 0 || loose[length - 1] != letter)
                {
                    loose[length++] = letter;
                }
            }

            folded = folded[written..];
        }

        while (length > 0 && loose[length - 1] is 'a' or 'i' or 'u')
        {
            length--;
        }

        return length < Shortest ? 0 : length;
    }

    private static (int Written, string Sound) First(ReadOnlySpan<char> rest)
    {
        foreach (var (written, sound) in Sounds)
        {
            if (rest.StartsWith(written, StringComparison.Ordinal))
            {
                return (written.Length, sound);
            }
        }

        return (1, rest[0].ToString());
    }

    private static ReadOnlySpan<char> BehindArticle(ReadOnlySpan<char> folded)
    {
        foreach (var article in Articles)
        {
            if (folded.StartsWith(article, StringComparison.Ordinal))
            {
                return folded[article.Length..];
            }
        }

        return folded;
    }
}
