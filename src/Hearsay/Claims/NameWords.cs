using Hearsay.Claims.Matching;
using Hearsay.Claims.Matching.Terms;
using Hearsay.Claims.Tellings;
using Hearsay.Text;

namespace Hearsay.Claims;

/// <summary>The words of which a name is made, as far as they tell whose it is: "Norvia's foreign ministry" and "the Norvian Foreign Ministry" are made of the same.</summary>
internal static class NameWords
{
    private const int ShortestPlainWord = 4;

    private static readonly HashSet<ulong> Forces = [.. WordTable.Rows("Claims.Data.forces").Select(static row => Term.Of(WordStem.Of(row[0]), Term.Plain))];

    /// <summary>Two names of institutions that are made of the same words are one. A person's are not to be shuffled.</summary>
    public static bool IsInstitution(string name)
    {
        foreach (var word in new Words(name))
        {
            if (word.Length >= ShortestPlainWord && char.IsLower(name[word.Start])) { return true; }
        }

        return AffiliationWords.In(name, null).Any();
    }

    /// <summary>In whatever order where there is one proper name at most; "the Norvian embassy in Tessaly" is not the Tessalian one in Norvia.</summary>
    public static string KeyOf(string name)
    {
        var terms = Of(name);
        if (terms.Count(Term.IsName) < 2) { terms.Sort(); }
        return terms.Count == 0 ? name : string.Join(' ', terms);
    }

    /// <summary>
    /// Whether the one name is the other's with words that make it a part: "Northern Column fighters", "the Heron Battalion of the Coast League"; of a bare
    /// state only its forces are, not the rebels of that country.
    /// </summary>
    public static bool IsPart(string part, string whole)
    {
        var (words, of) = (Of(part), Of(whole));
        if (of.Count == 0 || !of.TrueForAll(words.Contains)) { return false; }
        return of.Count > 1 || words.TrueForAll(word => of.Contains(word) || Forces.Contains(word));
    }

    private static List<ulong> Of(string name)
    {
        var terms = new List<ulong>();
        for (var start = 0; start < name.Length; start++)
        {
            if (!char.IsLetterOrDigit(name[start])) { continue; }
            var end = start;
            while (end < name.Length && char.IsLetterOrDigit(name[end])) { end++; }
            var form = name.AsSpan(start, end - start);
            start = end;
            if (form is "the" or "The" or "a" or "an" or "of" or "in" or "for" or "at" or "on" or "to" or "and" or "s") { continue; }
            terms.Add(char.IsUpper(form[0]) && !AffiliationWords.In(form.ToString(), null).Any() ? ReportNames.Name(form) : Term.Of(WordStem.Of(form), Term.Plain));
        }

        return terms;
    }
}
