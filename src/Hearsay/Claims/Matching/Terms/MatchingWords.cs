using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Hearsay.Statements.Events;
using Hearsay.Text;

namespace Hearsay.Claims.Matching.Terms;

/// <summary>The tables by which words of different reports are held to tell the same: Data/*.tsv, by stem.</summary>
internal static class MatchingWords
{
    private static readonly FrozenDictionary<string, (string Kind, string? Manner)> Events = ReadEvents();
    private static readonly FrozenDictionary<string, ImmutableArray<EventPhrase>> Phrases = ReadPhrases();
    private static readonly FrozenDictionary<ulong, ulong> Families = WordTable.Rows("Claims.Matching.Data.event-families")
        .SelectMany(static row => row[1].Split(' ').Select(kind => (Kind: Term.Of(kind, Term.Plain), Family: Term.Of("family " + row[0], Term.Plain))))
        .ToFrozenDictionary(static row => row.Kind, static row => row.Family);
    private static readonly FrozenSet<ulong> Deeds = WordTable.Rows("Claims.Matching.Data.deeds").Select(static row => Term.Of(row[0], Term.Plain)).ToFrozenSet();
    private static readonly FrozenDictionary<EventKind, string> Coded = WordTable.Rows("Claims.Matching.Data.coded-kinds")
        .ToFrozenDictionary(static row => new EventKind(Enum.Parse<EventType>(row[0]), Enum.Parse<EventMode>(row[1])), static row => row[2]);
    private static readonly FrozenDictionary<string, string> Things = ReadThings();
    private static readonly FrozenDictionary<string, string?> Light = WordTable.Rows("Claims.Matching.Data.light-words")
        .ToFrozenDictionary(static row => WordStem.Of(row[0]), static row => row.Length > 1 ? row[1] : null, StringComparer.Ordinal);
    private static readonly FrozenSet<string> Idle = Stems("Claims.Matching.Data.idle-words");

    /// <summary>What a trigger may tell together with another word.</summary>
    public static ImmutableArray<EventPhrase> PhrasesOf(string stem) => Phrases.TryGetValue(stem, out var found) ? found : [];

    public static bool TryEvent(string stem, out (string Kind, string? Manner) found) => Events.TryGetValue(stem, out found);

    /// <summary>The kind of a trigger that is in no table, by how PLOVER codes it.</summary>
    public static ulong KindOf(EventKind coded) => Term.Of(Coded.TryGetValue(coded, out var kind) ? kind : $"coded {coded.Type} {coded.Mode}", Term.Plain);

    /// <summary>The kinds that may be told for this one; itself where there is no other.</summary>
    public static ulong FamilyOf(ulong kind) => Families.GetValueOrDefault(kind, kind);

    /// <summary>One of the kinds that reports tell in ever new words.</summary>
    public static bool IsDeed(ulong kind) => Deeds.Contains(kind);

    /// <summary>The class of a thing that reports call by several words.</summary>
    public static bool TryThing(string stem, [NotNullWhen(true)] out string? thing) => Things.TryGetValue(stem, out thing);

    public static bool IsLight(string stem) => Light.ContainsKey(stem);

    /// <summary>What a light word tells where no event goes with it: "took the bridge".</summary>
    public static string? KindOfLight(string stem) => Light.TryGetValue(stem, out var kind) ? kind : null;

    public static bool IsIdle(string stem) => Idle.Contains(stem);

    private static FrozenDictionary<string, (string Kind, string? Manner)> ReadEvents()
    {
        var events = new Dictionary<string, (string, string?)>(StringComparer.Ordinal);
        foreach (var row in WordTable.Rows("Claims.Matching.Data.event-words"))
        {
            foreach (var word in row[2].Split(' ')) { events.TryAdd(WordStem.Of(word), (row[0], row[1] == "." ? null : row[1])); }
        }

        return events.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, ImmutableArray<EventPhrase>> ReadPhrases() => WordTable.Rows("Claims.Matching.Data.event-phrases")
        .SelectMany(static row => row[1].Split(' ').Select(verb => (Stem: WordStem.Of(verb), Phrase: new EventPhrase(row[0], row[2]))))
        .GroupBy(static row => row.Stem, StringComparer.Ordinal)
        .ToFrozenDictionary(static group => group.Key, static group => group.Select(static row => row.Phrase).ToImmutableArray(), StringComparer.Ordinal);

    private static FrozenDictionary<string, string> ReadThings()
    {
        var things = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in WordTable.Rows("Claims.Matching.Data.thing-words"))
        {
            foreach (var word in row[1].Split(' ')) { things.TryAdd(WordStem.Of(word), row[0]); }
        }

        return things.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenSet<string> Stems(string table) => WordTable.Rows(table).Select(static row => WordStem.Of(row[0])).ToFrozenSet(StringComparer.Ordinal);
}
