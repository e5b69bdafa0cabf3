using System.Globalization;
using Hearsay.Grammar;

namespace Hearsay.Tests.Grammar;

public sealed class LexiconTests
{
    [Fact]
    public void A_lemma_is_made_once_while_there_is_room_and_never_kept_beyond_it()
    {
        var lexicon = new Lexicon(SuffixRules.From([], []), SuffixRules.From([], []));
        for (var word = 0; word < Lexicon.MostKept; word++)
        {
            Lemma(lexicon, word.ToString(CultureInfo.InvariantCulture));
        }

        Assert.Same(Lemma(lexicon, "7"), Lemma(lexicon, "7"));
        Assert.NotSame(Lemma(lexicon, "one too many"), Lemma(lexicon, "one too many"));
    }

    [Fact]
    public void A_form_longer_than_any_word_is_its_own_lemma_and_is_not_kept()
    {
        var lexicon = new Lexicon(SuffixRules.From([], []), SuffixRules.From([], []));
        var (word, rubbish) = (new string('a', Lexicon.LongestWord), new string('a', Lexicon.LongestWord + 1));

        Assert.Same(Lemma(lexicon, word), Lemma(lexicon, word));
        Assert.Equal(rubbish, Lemma(lexicon, rubbish));
        Assert.NotSame(Lemma(lexicon, rubbish), Lemma(lexicon, rubbish));
    }

    [Theory]
    [InlineData("s", "s")]
    [InlineData("\uD83D", "\uD83D")]
    [InlineData("calls", "call")]
    public void An_ending_is_never_the_whole_word(string form, string lemma)
    {
        var lexicon = new Lexicon(SuffixRules.From(["1|"], [.. ((string[])["s", "\uD83D"]).Select(static ending => string.Create(CultureInfo.InvariantCulture, $"{(int)WordClass.Noun}\t{(int)PennTag.Nn}\t{ending}\t0"))]), SuffixRules.From([], []));
        Assert.Equal(lemma, Lemma(lexicon, form));
    }

    private static string Lemma(Lexicon lexicon, string form) => lexicon.Lemma(form, WordClass.Noun, PennTag.Nn);
}
