using Hearsay.Mentions;
using Hearsay.Mentions.Actors;
using Hearsay.Mentions.Places;
using Hearsay.Text;

namespace Hearsay.Claims.Matching.Terms;

/// <summary>
/// The terms of one report's words and names, such that reports share them: a state is its country however it is written, a person the last name, and
/// "Norvia", "Norvians" and "Norvian" are one.
/// </summary>
internal sealed class ReportNames
{
    private const int ShortestRoot = 4;

    /// <summary>The longest first.</summary>
    private static readonly string[] Endings = ["ians", "ian", "ans", "ish", "ese", "an", "ia", "s", "i", "y", "a"];

    private static readonly HashSet<ulong> Arms = [.. WordTable.Rows("Claims.Data.forces").Select(static row => Ordinary(WordStem.Of(row[0]))), Ordinary(WordStem.Of("government"))];

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _capitals = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public ReportNames(string text)
    {
        foreach (var word in new Words(text))
        {
            if (char.IsUpper(text[word.Start]) && !OpensSentence(text, word.Start)) { _capitals.Add(word.In(text)); }
        }
    }

    public static ulong Country(string code) => Term.Of("country " + code, Term.Name);

    public static ulong Ordinary(string stem) =>
        MatchingWords.TryThing(stem, out var thing) ? Term.Of(thing, Term.Plain) : Term.Of(stem, Term.SortOf(stem));

    /// <summary>A capital tells a name, but at the start of a sentence only where the word has one elsewhere or is known.</summary>
    public bool IsName(ReadOnlySpan<char> word, string stem, bool opensSentence) =>
        char.IsUpper(word[0]) && !MatchingWords.TryThing(stem, out _)
        && (!opensSentence || _capitals.Contains(word) || word.EndsWith("ish") || word.EndsWith("ian") || word.EndsWith("ese") || ActorTable.Default.Find(word) is not null);

    /// <summary>A word by itself: the country where the table of actors knows it as a state's.</summary>
    public static ulong Name(ReadOnlySpan<char> word) =>
        ActorTable.Default.Find(word) is { Kind: PartyKind.State, Country: { } country } ? Country(country) : Term.Of(RootOf(word), Term.Name);

    /// <summary>The terms of a named party.</summary>
    public static IEnumerable<ulong> Of(Party party)
    {
        if (party is { Kind: PartyKind.State, Country: { } country }) { return [Country(country)]; }
        var words = Terms(party.Name);
        return party.Kind == PartyKind.Person ? words.TakeLast(1) : words;
    }

    public static IEnumerable<ulong> Of(Place place) =>
        place is { Kind: PlaceKind.Country, Country: { } country } ? [Country(country)] : place.Kind == PlaceKind.Area ? [] : Terms(place.Name);

    /// <summary>A state acts by its government and its forces, and reports name now the one, now the other.</summary>
    public static void LeaveOutArms(List<ulong> terms)
    {
        if (terms.Exists(Term.IsName)) { terms.RemoveAll(Arms.Contains); }
    }

    public static bool OpensSentence(string text, int start)
    {
        var before = text.AsSpan(0, start).TrimEnd(" \"“‘'(");
        return before.Length == 0 || before[^1] is '.' or '!' or '?' or ':' or '\n' or '”' or '–' or '—' || before.EndsWith(" -");
    }

    /// <summary>"Free Orchard League fighters": where the next word has a capital, too, it is not the sentence that gives the first one its own.</summary>
    public static bool NextIsCapital(ReadOnlySpan<char> text, int end) => end + 1 < text.Length && text[end] == ' ' && char.IsUpper(text[end + 1]);

    private static List<ulong> Terms(string name)
    {
        var terms = new List<ulong>();
        foreach (var word in new Words(name))
        {
            var form = word.In(name);
            var stem = WordStem.Of(form);
            if (form.Length < 2 || MatchingWords.IsIdle(stem)) { continue; }
            terms.Add(char.IsUpper(form[0]) && !MatchingWords.TryThing(stem, out _) ? Name(form) : Ordinary(stem));
        }

        LeaveOutArms(terms);
        return terms.Count > 0 || !name.AsSpan().ContainsAnyInRange('A', 'Z') ? terms : [Name(name)];
    }

    private static string RootOf(ReadOnlySpan<char> word)
    {
        var root = word.ToString().ToLowerInvariant();
        foreach (var ending in Endings)
        {
            if (root.Length - ending.Length >= ShortestRoot && root.EndsWith(ending, StringComparison.Ordinal)) { return root[..^ending.Length]; }
        }

        return root;
    }
}
