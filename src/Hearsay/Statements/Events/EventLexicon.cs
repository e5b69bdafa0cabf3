using System.Collections.Frozen;
using System.Collections.Immutable;
using Hearsay.Grammar;
using Hearsay.Statements.Operators;
using Hearsay.Text;

namespace Hearsay.Statements.Events;

/// <summary>The words that tell events of PLOVER's kinds, from Data/event-types.tsv.</summary>
internal static class EventLexicon
{
    private const int LongestWord = 48;

    private static readonly FrozenDictionary<string, ImmutableArray<EventFrame>>.AlternateLookup<ReadOnlySpan<char>> Verbs = Load("verb");
    private static readonly FrozenDictionary<string, ImmutableArray<EventFrame>>.AlternateLookup<ReadOnlySpan<char>> Nouns = Load("noun");
    private static readonly FrozenDictionary<string, ImmutableArray<EventFrame>>.AlternateLookup<ReadOnlySpan<char>> Adjectives = Load("adjective");

    /// <summary>The frames of a word, the most demanding first; none where it tells no such event.</summary>
    public static ImmutableArray<EventFrame> Of(ParsedText text, int token, OperatorPart part) =>
        Find(part switch { OperatorPart.Verb => Verbs, OperatorPart.Noun => Nouns, _ => Adjectives }, text.Lemma(token), text.Form(token));

    /// <summary>The act that a cue is by its dictionary form, its particle left aside: "accuse", "call on"; null where it only tells.</summary>
    public static EventKind? OverClause(string cue)
    {
        var word = cue.AsSpan();
        word = word.IndexOf(' ') is > 0 and var end ? word[..end] : word;
        var frames = Verbs.TryGetValue(word, out var verb) ? verb : Nouns.TryGetValue(word, out var noun) ? noun : [];
        return frames.FirstOrDefault(static frame => frame.TakesClause)?.Kind ?? frames.FirstOrDefault(static frame => frame is { Demands: 0, IsLight: false })?.Kind;
    }

    /// <summary>"a warning", "their demand": a cue that is no clause.</summary>
    public static bool IsNoun(string cue) => !Verbs.ContainsKey(cue) && Nouns.ContainsKey(cue);

    /// <summary>By the lemma, or what it must have been: of rare verbs the grammar makes "shel", "ambus", and "bom" of "bombed".</summary>
    private static ImmutableArray<EventFrame> Find(
        FrozenDictionary<string, ImmutableArray<EventFrame>>.AlternateLookup<ReadOnlySpan<char>> words, string lemma, ReadOnlySpan<char> form)
    {
        if (lemma.Length == 0 || lemma.Length >= LongestWord || words.TryGetValue(lemma, out var frames))
        {
            return lemma.Length is 0 or >= LongestWord ? [] : words[lemma];
        }

        Span<char> guess = stackalloc char[LongestWord + 1];
        lemma.CopyTo(guess);
        foreach (var last in (ReadOnlySpan<char>)['e', lemma[^1]])
        {
            guess[lemma.Length] = last;
            if (words.TryGetValue(guess[..(lemma.Length + 1)], out frames))
            {
                return frames;
            }
        }

        var stem = form.EndsWith("ed", StringComparison.OrdinalIgnoreCase) ? form[..^2] : [];
        return words.TryGetValue(lemma.AsSpan().TrimEnd('s'), out frames) || words.TryGetValue(form, out frames) || words.TryGetValue(stem, out frames) ? frames : [];
    }

    private static FrozenDictionary<string, ImmutableArray<EventFrame>>.AlternateLookup<ReadOnlySpan<char>> Load(string part) =>
        WordTable.Rows("Statements.Events.Data.event-types").Where(row => row[1] == part)
            .GroupBy(static row => row[0], static row => EventFrame.Parse(row[2], row[3], row[4]), StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(static group => group.Key, static group => group.OrderByDescending(static frame => frame.Demands).ThenByDescending(static frame => frame.IsLight).ToImmutableArray(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
