using Hearsay.Claims.Matching;
using Hearsay.Claims.Matching.Terms;
using Hearsay.Claims.Tellings;
using Hearsay.Mentions.Vocabulary;
using Hearsay.Text;

namespace Hearsay.Claims;

/// <summary>The words of which a name is made, as far as they tell whose it is: "Norvia's foreign ministry" and "the Norvian Foreign Ministry" are made of the same.</summary>
internal static class NameWords
{
    private const int ShortestPlainWord = 4;

    private static readonly HashSet<ulong> Forces = [.. WordTable.Rows("Claims.Data.forces").Select(static row => Term.Of(WordStem.Of(row[0]), Term.Plain))];

    private static readonly HashSet<string> OwnerWords = new(StringComparer.OrdinalIgnoreCase) { "its", "their", "his", "her", "our", "the", "a", "an", "town", "city", "village", "country", "province", "region", "island", "state", "nation", "district" };

    private static readonly HashSet<string> Pronouns = new(StringComparer.OrdinalIgnoreCase) { "its", "their", "his", "her", "our" };

    private static readonly HashSet<string> Armed = new(StringComparer.Ordinal) { "army", "navy", "air force", "defence" };

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

    /// <summary>
    /// The words by which "the civil defence" is told from other bodies, whose ever it is; null where there are none. "The town's" says whose it is, "the state
    /// police" are other police than the country's.
    /// </summary>
    public static string? CommonKeyOf(string name)
    {
        var terms = Of(name, withoutOwners: true).Where(static term => !Term.IsName(term)).Distinct().Order().ToList();
        return terms.Count == 0 ? null : string.Join(' ', terms);
    }

    public static bool HasProperName(string name) => Of(name).Exists(Term.IsName);

    /// <summary>"foreign ministry" of "Its foreign ministry".</summary>
    public static string WithoutOwner(string name) => name.IndexOf(' ') is > 0 and var end && IsPronoun(name.AsSpan(0, end)) ? name[(end + 1)..] : name;

    /// <summary>A service that a place has one of: whoever tells of what happened there means that one.</summary>
    public static bool IsOfThePlace(string body) => AffiliationWords.In(body, null).Any(static one => one is { Kind: AffiliationKind.Branch, Value: "rescue" });

    /// <summary>"Its" and "the town's": words that say of a body that it is somebody's and not whose.</summary>
    public static bool IsOwner(ReadOnlySpan<char> word) => OwnerWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>
    /// Whether the one is a force, or the whole, of a state of which the other is an arm that answers for it: the defence ministry for its warplanes, the
    /// government for all. Rebels and hospitals of the country answer for nobody.
    /// </summary>
    public static bool AnswersFor(string body, string doer)
    {
        var (words, of) = (Of(body), Of(doer));
        var names = of.Where(Term.IsName).ToHashSet();
        return names.Count > 0 && names.SetEquals(words.Where(Term.IsName)) && words.Exists(static word => !Term.IsName(word))
            && of.TrueForAll(word => Term.IsName(word) || Forces.Contains(word) || IsArmed(doer)) && IsArm(body);
    }

    private static bool IsArmed(string name) => AffiliationWords.In(name, null).Any(static one => one.Kind == AffiliationKind.Branch && Armed.Overlaps(one.Value.Split('|')));

    private static bool IsArm(string name) => IsArmed(name) || AffiliationWords.In(name, null).Any(static one => one is { Kind: AffiliationKind.Branch, Value: "presidency" or "foreign" })
        || name.Contains("government", StringComparison.OrdinalIgnoreCase) || name.Contains("cabinet", StringComparison.OrdinalIgnoreCase);

    /// <summary>The "Ministry" and the "Interior" of the "Ministry of the Interior", the "Staff" of the "General Staff", the "State" of "State police" are no names for their capitals.</summary>
    private static bool IsCommon(ReadOnlySpan<char> form) => form is "Staff" || IsOwner(form) || AffiliationWords.In(form.ToString(), null).Any() || (WordSenses.OfNoun(form) & WordSense.Organisation) != WordSense.None;

    private static bool IsPronoun(ReadOnlySpan<char> word) => Pronouns.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static bool IsPossessive(ReadOnlySpan<char> behind) => behind is ['\'' or '’', ..];

    /// <summary>Its words but for articles and prepositions, in their order.</summary>
    public static List<ulong> Of(string name, bool withoutOwners = false)
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
            if (withoutOwners && IsOwner(form) && (IsPronoun(form) || IsPossessive(name.AsSpan(end)))) { continue; }
            terms.Add(char.IsUpper(form[0]) && !IsCommon(form) ? ReportNames.Name(form) : Term.Of(WordStem.Of(form), Term.Plain));
        }

        return terms;
    }
}
