using System.Collections.Frozen;
using Hearsay.Mentions;
using Hearsay.Text;

namespace Hearsay.Claims.Tellings;

/// <summary>Whose a paper is by the words before a party: "a statement *by* the ministry", never whom footage *of* protesters shows (Data/authors.tsv).</summary>
internal static class Papers
{
    private const string Speech = "speech";
    private const string Picture = "picture";
    private const string OtherWords = "words";

    private static readonly FrozenDictionary<string, string> Sorts = WordTable.Map("Claims.Data.papers", StringComparer.OrdinalIgnoreCase, static row => row[1]);

    private static readonly (string Preposition, PartyKind[] Kinds, string Papers)[] Authors =
        [.. WordTable.Rows("Claims.Data.authors").Select(static row => (row[0], row[1].Split('|').Select(Enum.Parse<PartyKind>).ToArray(), row[2]))];

    /// <param name="before">The words of the paper up to the party.</param>
    /// <param name="kind">What the party is.</param>
    public static bool IsAuthor(ReadOnlySpan<char> before, PartyKind kind)
    {
        var (sort, last) = (OtherWords, "");
        foreach (var word in new Words(before))
        {
            var form = word.In(before);
            if (form is "the" or "a" or "an" or "The" or "A" or "An") { continue; }
            last = form.ToString();
            sort = Sorts.GetValueOrDefault(last) is not { } known || sort == Picture ? sort : known;
        }

        foreach (var (preposition, kinds, papers) in Authors)
        {
            if (preposition == last && kinds.Contains(kind) && (papers == "any" || papers == sort || (papers == OtherWords && sort == Speech))) { return true; }
        }

        return false;
    }

    /// <summary>"A *UN* report", not "a report on the UN": whoever stands before the noun without a preposition issues it.</summary>
    /// <param name="before">The words of the paper up to the party.</param>
    /// <param name="behind">The words of the paper from the party on.</param>
    public static bool IsIssuer(ReadOnlySpan<char> before, ReadOnlySpan<char> behind)
    {
        foreach (var word in new Words(before))
        {
            if (Sorts.ContainsKey(word.In(before).ToString()) || word.In(before) is "on" or "about" or "of" or "by" or "from" or "in" or "to" or "against" or "into" or "for" or "over" or "at") { return false; }
        }

        foreach (var word in new Words(behind))
        {
            return Sorts.GetValueOrDefault(word.In(behind).ToString()) != Picture;
        }

        return false;
    }
}
