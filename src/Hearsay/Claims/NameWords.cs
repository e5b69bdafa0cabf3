using Hearsay.Claims.Matching;
using Hearsay.Claims.Tellings;
using Hearsay.Text;

namespace Hearsay.Claims;

/// <summary>The words of which a name is made, as far as they tell whose it is: "Norvia's foreign ministry" and "the Norvian Foreign Ministry" are made of the same.</summary>
internal static class NameWords
{
    private const int ShortestPlainWord = 4;

    /// <summary>Two names of institutions that are made of the same words are one. A person's are not to be shuffled.</summary>
    public static bool IsInstitution(string name)
    {
        foreach (var word in new Words(name))
        {
            if (word.Length >= ShortestPlainWord && char.IsLower(name[word.Start])) { return true; }
        }

        return AffiliationWords.In(name, null).Any();
    }

    public static string KeyOf(string name) => string.Join(' ', Of(name).Order());

    /// <summary>The proper names among them: of "Northern Column fighters", those of the Northern Column.</summary>
    public static HashSet<ulong> ProperOf(string name) => [.. Of(name).Where(Term.IsName)];

    private static HashSet<ulong> Of(string name)
    {
        var terms = new HashSet<ulong>();
        foreach (var word in new Words(name))
        {
            var form = word.In(name);
            var stem = WordStem.Of(form);
            if (form.Length < 2 || MatchingWords.IsIdle(stem)) { continue; }
            terms.Add(char.IsUpper(form[0]) && !AffiliationWords.In(form.ToString(), null).Any() ? ReportNames.Name(form) : Term.Of(stem, Term.Plain));
        }

        return terms;
    }
}
