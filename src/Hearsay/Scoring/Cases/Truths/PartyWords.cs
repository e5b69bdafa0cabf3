using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Hearsay.Scoring.Cases.Truths;

/// <summary>By which words the parties of a case are told, and whether others mean them.</summary>
internal sealed class PartyWords(IEnumerable<KeyValuePair<string, ImmutableArray<string>>> parties)
{
    private readonly FrozenDictionary<string, ImmutableArray<string>> _words = parties.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>
    /// Whether one of these names or wordings is one of the party's: the same words but for articles, capitals and the possessive; its words with others about
    /// them ("rescue chief Edda Lorne"), unless it is a plain noun that many have; or the end or the head of its words ("the ministry", "officials" of
    /// "officials in Halden").
    /// </summary>
    public bool Means(string party, IEnumerable<string> found, string? told = null)
    {
        var known = _words.GetValueOrDefault(party, []).Append(party).Append(told).OfType<string>().Select(NameWords.Of).ToList();
        return found.Select(NameWords.Of).Any(name => known.Exists(words => name.Means(words)));
    }
}
