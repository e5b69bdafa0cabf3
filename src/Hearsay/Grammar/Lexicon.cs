using System.Collections.Concurrent;
using System.Globalization;
using Hearsay.Networks;

namespace Hearsay.Grammar;

/// <summary>Lemmas and features of word forms, given their part of speech, learned from treebanks.</summary>
public sealed class Lexicon
{
    internal const int MostKept = 200_000;

    /// <summary>Longer forms are addresses and rubbish: they are seldom met twice, and their lemma is the form.</summary>
    internal const int LongestWord = 64;

    private readonly SuffixRules _lemmas;
    private readonly SuffixRules _morphology;
    private readonly LemmaScript[] _scripts;

    // By the hash of form and tags: a lemma is made once and its string given out again.
    private readonly ConcurrentDictionary<ulong, string> _known = new();
    private int _kept;

    internal Lexicon(SuffixRules lemmas, SuffixRules morphology)
    {
        (_lemmas, _morphology) = (lemmas, morphology);
        _scripts = [.. lemmas.Values.Select(LemmaScript.Parse)];
    }

    /// <summary>Knows no word: lemmas are the forms.</summary>
    public static Lexicon Empty { get; } = new(SuffixRules.From([], []), SuffixRules.From([], []));

    /// <summary>The dictionary form, lower-case but for names.</summary>
    public string Lemma(ReadOnlySpan<char> form, WordClass wordClass, PennTag tag)
    {
        if (form.Length > LongestWord)
        {
            return form.ToString();
        }

        var key = SuffixRules.Key(form, wordClass, tag, isWhole: true);
        if (_known.TryGetValue(key, out var known))
        {
            return known;
        }

        var lemma = Make(form, wordClass, tag);
        if (Volatile.Read(ref _kept) < MostKept && _known.TryAdd(key, lemma))
        {
            Interlocked.Increment(ref _kept);
        }

        return lemma;
    }

    /// <summary>The features in CoNLL-U notation, or "_".</summary>
    public string Morphology(ReadOnlySpan<char> form, WordClass wordClass, PennTag tag)
    {
        Span<char> room = stackalloc char[LongestWord];
        var found = _morphology.Find(Lower(form, room), wordClass, tag);
        return found < 0 ? "_" : _morphology.Values[found];
    }

    internal static Lexicon Read(WeightReader reader)
    {
        var lemmas = SuffixRules.Read(reader, "lemmas");
        return new Lexicon(lemmas, SuffixRules.Read(reader, "morphology"));
    }

    private string Make(ReadOnlySpan<char> form, WordClass wordClass, PennTag tag)
    {
        Span<char> room = stackalloc char[LongestWord];
        var lower = Lower(form, room);
        var found = _lemmas.Find(lower, wordClass, tag);

        // An ending that is the whole word is none: "s" as a verb is not the rest of "".
        return found >= 0 && _scripts[found].Apply(form) is { Length: > 0 } lemma ? lemma : form.ToString();
    }

    /// <summary>Longer ones than any word keep their first characters.</summary>
    private static ReadOnlySpan<char> Lower(ReadOnlySpan<char> form, Span<char> room)
    {
        form = form[..Math.Min(form.Length, room.Length)];
        form.ToLowerInvariant(room);
        return room[..form.Length];
    }
}
