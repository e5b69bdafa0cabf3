using System.Collections.Frozen;
using Hearsay.Attributions;
using Hearsay.Mentions;
using Hearsay.Text;

namespace Hearsay.Claims.Tellings;

/// <summary>
/// Who is meant by words that name nobody: "it added" is whoever spoke last, "the army's account" the army. A pronoun or a paper is never the name of an
/// origin.
/// </summary>
internal sealed class Speakers
{
    /// <summary>Farther back than a short paragraph "it" may be anything.</summary>
    private const int Farthest = 500;
    private const int MostAsked = 4;

    private static readonly FrozenSet<string> Pronouns = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "it", "its", "itself", "he", "him", "his", "she", "her", "hers", "they", "them", "their", "who", "which", "that", "this", "these", "those", "one", "we", "i", "you");

    private readonly string _text;
    private readonly Dictionary<PartyId, Party> _parties;
    private readonly PartyMentions _mentions;

    /// <summary>Whose a paper is by its mentions, worked out once however often it is cited.</summary>
    private readonly Dictionary<PartyId, Party?> _authors = [];

    /// <summary>Attributions with one party for a source, in the order in which the sources stand.</summary>
    private readonly List<(TextSpan Source, Party Party)> _told;

    public Speakers(Reading reading, Dictionary<PartyId, Party> parties)
    {
        (_text, _parties) = (reading.Report.Text, parties);
        _mentions = new PartyMentions(reading.Parties.Where(static party => party.Kind != PartyKind.Document && !IsPronoun(party)));
        _told = [.. reading.Attributions.Where(static one => one.Source is { Spans: [_, ..], Parties: [_] }).Select(one => (one.Source.Spans[0], _parties[one.Source.Parties[0]]))
            .Where(static one => !IsPronoun(one.Item2)).OrderBy(static one => one.Item1.Start)];
    }

    /// <summary>Somebody of whom the text has only a pronoun.</summary>
    public static bool IsPronoun(Party party) => Pronouns.Contains(party.Name);

    /// <summary>"every one of them", "all of us": those of whom the clause speaks, and no source beside another.</summary>
    public static bool AreTheSpokenOf(string name) => name.Contains(" of them", StringComparison.Ordinal) || name.Contains(" of us", StringComparison.Ordinal);

    /// <summary>Whom a source means; the party itself where it is somebody, null where a pronoun leads nowhere.</summary>
    public Party? Meant(Party party, Attribution? attribution)
    {
        var meant = IsPronoun(party) ? Before(party, attribution) : party;
        return meant is { Kind: PartyKind.Document } paper ? Author(paper, attribution) ?? meant : meant;
    }

    /// <summary>Whoever spoke last before a pronoun and may be meant by it.</summary>
    private Party? Before(Party pronoun, Attribution? attribution)
    {
        var at = attribution?.Source.Spans is [var span, ..] ? span.Start : pronoun.Mentions is [var first, ..] ? first.Start : -1;
        var (low, high) = (0, _told.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _told[middle].Source.Start < at ? (middle + 1, high) : (low, middle);
        }

        for (var place = low - 1; place >= Math.Max(0, low - MostAsked) && at - _told[place].Source.End <= Farthest; place--)
        {
            if (MayBe(pronoun.Name, _told[place].Party)) { return _told[place].Party; }
        }

        return null;
    }

    private static bool MayBe(string pronoun, Party party) => pronoun.ToLowerInvariant() switch
    {
        "it" or "its" or "itself" or "which" => party.Kind is PartyKind.Organisation or PartyKind.Outlet or PartyKind.State or PartyKind.Document,
        "he" or "him" or "his" or "she" or "her" or "hers" => party.Kind is PartyKind.Person || (party.Kind == PartyKind.Unnamed && party.Count is not { Low: > 1 }),
        "they" or "them" or "their" => party.Kind is PartyKind.Group or PartyKind.Organisation || party.Count is { Low: > 1 },
        _ => false,
    };

    /// <summary>"The army's account", "a statement by the ministry", "their statement": whose it is, by the source's own words or by those of another mention.</summary>
    private Party? Author(Party paper, Attribution? attribution)
    {
        foreach (var span in attribution is null ? [] : attribution.Source.Spans)
        {
            if (AuthorIn(span, paper) is { } author) { return author; }
        }

        if (!_authors.TryGetValue(paper.Id, out var known))
        {
            known = _authors[paper.Id] = paper.Mentions.Select(mention => AuthorIn(mention, paper)).FirstOrDefault(static author => author is not null);
        }

        return known;
    }

    private Party? AuthorIn(TextSpan phrase, Party paper)
    {
        foreach (var (span, party) in _mentions.In(phrase))
        {
            if (span != phrase && party.Id != paper.Id && (IsPossessor(span, phrase) || Papers.IsAuthor(_text.AsSpan(phrase.Start, span.Start - phrase.Start), party.Kind))) { return party; }
        }

        return null;
    }

    private bool IsPossessor(TextSpan span, TextSpan phrase) => Pronouns.Contains(span.In(_text).ToString())
        || (span.End < phrase.End && _text[span.End] is '\'' or '’');
}
