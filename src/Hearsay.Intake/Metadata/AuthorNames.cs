using Hearsay.Intake.Markup;

namespace Hearsay.Intake.Metadata;

/// <summary>Names in a byline: "By Jane Roe and John Poe, in Port Ansel" names two.</summary>
internal static class AuthorNames
{
    private const int LongestName = 60;
    private const int MostWords = 6;

    private static readonly string[] Openings = ["written by ", "reported by ", "posted by ", "story by ", "words by ", "by: ", "by ", "de ", "von ", "por ", "di ", "author: ", "authors: "];
    private static readonly string[] Roles = ["reporter", "writer", "editor", "correspondent", "columnist", "contributor", "producer", "staff", "bureau", "chief", "photographer"];
    private static readonly string[] Joints = [" and ", " & ", ";", "|", " with ", " und ", " et ", " y ", ", ", "\n", " / ", "•", "·"];

    public static IEnumerable<string> In(string byline)
    {
        var text = MarkupText.Collapse(MarkupText.Decode(byline));
        if (text.Contains("://", StringComparison.Ordinal) || text.StartsWith('@') || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            return [];
        }

        return WithoutOpening(text).Split(Joints, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(WithoutOpening)
            .Select(name => name.Trim(' ', ',', '.', '-', '–', '—', ':', '"', '“', '”', '*'))
            .Select(name => name.Contains('(', StringComparison.Ordinal) ? name[..name.IndexOf('(', StringComparison.Ordinal)].TrimEnd() : name)
            .TakeWhile((name, index) => IsName(name) && (index == 0 || !IsRole(name)));
    }

    /// <summary>"Jane Roe, Senior Staff Reporter" names one.</summary>
    private static bool IsRole(string name) => Array.Exists(Roles, role => name.EndsWith(role, StringComparison.OrdinalIgnoreCase));

    /// <summary>Two words or more that begin with capitals.</summary>
    public static bool IsFull(string name) => name.Split(' ') is { Length: >= 2 } words && words.All(word => word.Length > 0 && (char.IsUpper(word[0]) || word is "de" or "van" or "von" or "al" or "bin" or "la" or "der"));

    private static string WithoutOpening(string text)
    {
        foreach (var opening in Openings)
        {
            if (text.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                return text[opening.Length..].TrimStart();
            }
        }

        return text;
    }

    /// <summary>Few words, letters, no digits: times, counts and sentences stand in bylines too.</summary>
    private static bool IsName(string name) =>
        name.Length is > 1 and <= LongestName && name.Any(char.IsLetter) && !name.Any(char.IsDigit) && !name.Contains('@', StringComparison.Ordinal)
        && name.Split(' ').Length <= MostWords && !name.Equals("and", StringComparison.OrdinalIgnoreCase);
}
