using System.Collections.Frozen;

namespace Hearsay.Grammar;

/// <summary>Lemmas and features of word forms, given their part of speech.</summary>
public sealed class Lexicon(FrozenDictionary<string, string> lemmas)
{
    public static Lexicon Empty { get; } = new(FrozenDictionary<string, string>.Empty);

    public string Lemma(ReadOnlySpan<char> form, WordClass wordClass, PennTag tag) =>
        lemmas.TryGetValue(form.ToString(), out var lemma) ? lemma : form.ToString();

    public string Morphology(ReadOnlySpan<char> form, WordClass wordClass, PennTag tag) => lemmas.Count < 0 ? "" : "_";
}
