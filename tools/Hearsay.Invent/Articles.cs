using System.Text.RegularExpressions;

namespace Hearsay.Invent;

/// <summary>"an" before the invented names that begin with a vowel.</summary>
internal static partial class Articles
{
    public static string Right(string text) => Article().Replace(text, "$1n $2");

    [GeneratedRegex(@"\b([Aa]) ([AEIOU][a-z])", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Article();
}
