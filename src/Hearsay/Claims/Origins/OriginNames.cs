using System.Collections.Frozen;
using Hearsay.Mentions;

namespace Hearsay.Claims.Origins;

/// <summary>
/// When two names are one: spelled alike but for a leading article and capitals, made of the same words ("Norvia's army", "the Norvian army"), or said to
/// be one by people or the actor table.
/// </summary>
internal sealed class OriginNames
{
    private readonly FrozenDictionary<string, string> _aliases;

    /// <summary>The spelling under which an institution's others are kept.</summary>
    private readonly Dictionary<string, string> _spellings = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The one institution of the claim that is made of these common words, "civil defence" of "Dellun's civil defence"; null where there are several.</summary>
    private readonly Dictionary<string, string?> _byWords = new(StringComparer.Ordinal);

    /// <summary>The states to which the institutions of the claim are said to belong, by their names.</summary>
    private readonly Dictionary<string, HashSet<string>> _states = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Services of which the place of the claim has one, under their shortest words, where no report says whose they are.</summary>
    private readonly Dictionary<string, string> _ofThePlace = new(StringComparer.Ordinal);

    /// <summary>For whom a person speaks as one report says and no other says otherwise; null where reports differ.</summary>
    private readonly Dictionary<string, string?> _spokenFor = new(StringComparer.OrdinalIgnoreCase);

    public OriginNames(FrozenDictionary<string, string> aliases, IEnumerable<Telling> tellings)
    {
        _aliases = aliases.ToFrozenDictionary(static pair => Bare(pair.Key), static pair => Bare(pair.Value), StringComparer.OrdinalIgnoreCase);
        var names = tellings.SelectMany(static telling => telling.Chain).SelectMany(static voice => voice.Parties).Where(static party => party.Named)
            .SelectMany(static party => (string?[])[party.Institution, party.Kind == PartyKind.Person ? null : party.Name]).OfType<string>().Select(Bare).Where(NameWords.IsInstitution);
        foreach (var spelled in names.GroupBy(NameWords.KeyOf, StringComparer.Ordinal))
        {
            var kept = spelled.GroupBy(static name => name, StringComparer.OrdinalIgnoreCase).OrderByDescending(static one => one.Count()).ThenBy(static one => one.Key.Length)
                .ThenBy(static one => one.Key, StringComparer.OrdinalIgnoreCase).First().Key;
            foreach (var name in spelled) { _spellings[name] = kept; }
            if (NameWords.HasProperName(kept) && NameWords.CommonKeyOf(kept) is { } words) { Enter(_byWords, words, Of(kept)); }
        }

        foreach (var party in Voices(tellings).Where(static party => party is { Named: true, Kind: not PartyKind.Person }))
        {
            var name = Of(party.Institution ?? party.Name);
            (_states.TryGetValue(name, out var states) ? states : _states[name] = new(StringComparer.OrdinalIgnoreCase)).UnionWith(StatesOf(party));
        }

        foreach (var body in Voices(tellings).Select(static party => party.Body).OfType<string>().Where(NameWords.IsOfThePlace).OrderBy(static body => body.Length).ThenBy(static body => body, StringComparer.Ordinal))
        {
            if (NameWords.CommonKeyOf(body) is { } key) { _ofThePlace.TryAdd(key, Bare(body)); }
        }

        foreach (var party in Voices(tellings))
        {
            if (party is { Named: true, Kind: PartyKind.Person } && (party.Institution ?? party.Body) is { } stated && Meant(stated, party) is { } institution) { Enter(_spokenFor, Of(party.Name), Of(institution)); }
        }
    }

    /// <summary>
    /// The institution that a party's report means by a name. "The interior ministry" of a report that does not say whose it is may be any that others
    /// name: it is one only where the states that both are said to be of agree, or where a place has no more than one. Null where nobody can tell.
    /// </summary>
    public string? Meant(string name, VoiceParty party)
    {
        if (NameWords.HasProperName(name)) { return Of(name); }
        var isOthers = NameWords.CommonKeyOf(name) is { } key && _byWords.ContainsKey(key);
        var isIt = Full(name) is { } full && (!isOthers || NameWords.IsOfThePlace(name) || (_states.TryGetValue(full, out var states) && states.Overlaps(StatesOf(party))));
        return isIt ? Full(name) : isOthers || name == party.Body ? null : Of(name);
    }

    private static IEnumerable<string> StatesOf(VoiceParty party) => party.Affiliations.Where(static one => one.Kind == AffiliationKind.State).Select(static one => one.Value);

    /// <summary>The institution that a body's common words mean among those of the claim: "the civil defence" where only Dellun's is heard. Null where nobody can tell.</summary>
    private string? Full(string body) => NameWords.CommonKeyOf(body) is not { } key ? null
        : _byWords.TryGetValue(key, out var named) ? named : _ofThePlace.GetValueOrDefault(key);

    /// <summary>For whom a named person speaks, by whichever report says; a name of one word is too many people's.</summary>
    public string? SpokenFor(string person) => person.Contains(' ', StringComparison.Ordinal) ? _spokenFor.GetValueOrDefault(Of(person)) : null;

    /// <summary>The name under which all of its spellings are kept. An alias of an alias is followed; names that lead in a circle end at the one that sorts first.</summary>
    public string Of(string name)
    {
        var kept = Bare(name);
        kept = _aliases.ContainsKey(kept) ? kept : _spellings.GetValueOrDefault(kept, kept);
        if (!_aliases.ContainsKey(kept))
        {
            return kept;
        }

        var passed = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        while (passed.Add(kept) && _aliases.TryGetValue(kept, out var next))
        {
            kept = next;
        }

        return _aliases.ContainsKey(kept) ? passed.Min(StringComparer.Ordinal)! : kept;
    }

    private static IEnumerable<VoiceParty> Voices(IEnumerable<Telling> tellings) => tellings.SelectMany(static telling => telling.Chain).SelectMany(static voice => voice.Parties);

    private static void Enter(Dictionary<string, string?> known, string key, string name) =>
        known[key] = !known.TryGetValue(key, out var other) || string.Equals(other, name, StringComparison.OrdinalIgnoreCase) ? name : null;

    private static string Bare(string name)
    {
        var bare = name.AsSpan().Trim();
        foreach (var article in (ReadOnlySpan<string>)["the ", "a ", "an "])
        {
            if (bare.Length > article.Length && bare.StartsWith(article, StringComparison.OrdinalIgnoreCase))
            {
                bare = bare[article.Length..].TrimStart();
                break;
            }
        }

        return bare.ToString();
    }
}
