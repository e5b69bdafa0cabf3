using CsCheck;
using Hearsay.Text;

namespace Hearsay.Tests.Text;

/// <summary>What holds for any text at all, however broken.</summary>
public sealed class TokenizerProperties
{
    private const string Awkward =
        "abcnstABI.,:;!?'\"’‘“”«»-–—…()[]{}@#$€%&*/\\_+=<>`~0159 \t\n\r\u00a0\u2028\u200b\u200d\u202e\u0007\u0000\ufeff\ufffd\ud83d\ude00\ud800\udc00éßאبж中、。";

    private static readonly Gen<string> Noise = Gen.String[Gen.Char[Awkward], 0, 300];

    private static readonly string[] Pieces =
    [
        "don't", "U.S.", "Gen.", "www.example.org/a?b", "a@b.co", "10-15", "$5m", "n't", "'s", "...", "”", "\"", "“", "\n", "\n\n", " ",
        "He", "said", "anti-", "1,000", "http://", "No.", "...?!", "\u200f", "שלום", "（", "'", "''", "``", "\ud800",
    ];

    private static readonly Gen<string> Prose = Gen.Int[0, Pieces.Length - 1].Array[0, 80].Select(picks => string.Concat(picks.Select(pick => Pieces[pick])));

    [Fact]
    public void Tokens_are_ordered_and_hold_every_visible_character() => Both().Sample(text =>
    {
        var end = 0;
        foreach (var token in Tokenizer.Tokenize(text).Tokens)
        {
            Assert.True(token.Length is > 0 and <= Tokenizer.LongestToken && token.End <= text.Length);
            Assert.True(token.Start >= end && string.IsNullOrWhiteSpace(text[end..token.Start]));
            Assert.DoesNotContain(text[token.Start..token.End], char.IsWhiteSpace);
            end = token.End;
        }

        Assert.True(string.IsNullOrWhiteSpace(text[end..]));
    });

    [Fact]
    public void Tokens_never_cut_a_surrogate_pair() => Both().Sample(text =>
    {
        foreach (var token in Tokenizer.Tokenize(text).Tokens)
        {
            Assert.False(token.End < text.Length && char.IsSurrogatePair(text[token.End - 1], text[token.End]));
        }
    });

    [Fact]
    public void Every_token_belongs_to_exactly_one_sentence_of_bounded_length() => Both().Sample(text =>
    {
        var cut = Tokenizer.Tokenize(text);
        var (next, paragraph) = (0, 0);
        foreach (var sentence in cut.Sentences)
        {
            Assert.Equal(next, sentence.First);
            Assert.InRange(sentence.Count, 1, Tokenizer.LongestSentence);
            Assert.True(sentence.Paragraph >= paragraph);
            (next, paragraph) = (sentence.End, sentence.Paragraph);
        }

        Assert.Equal(cut.Tokens.Length, next);
    });

    [Fact]
    public void Text_that_ends_in_a_blank_line_is_cut_alike_whatever_follows() => Prose.Select(Prose).Sample((text, more) =>
    {
        var alone = Tokenizer.Tokenize(text + ".\n\n\n");
        var followed = Tokenizer.Tokenize(text + ".\n\n\n" + more);

        Assert.Equal(alone.Tokens, followed.Tokens[..alone.Tokens.Length]);
    });

    [Theory]
    [InlineData("a")]
    [InlineData("a ")]
    [InlineData(".")]
    [InlineData("\"")]
    [InlineData("1-")]
    [InlineData("a@")]
    [InlineData("a.")]
    [InlineData("'")]
    [InlineData("\n")]
    [InlineData("[1] ")]
    [InlineData(". ")]
    [InlineData("\u200b")]
    [InlineData("\ud83d\ude00")]
    [InlineData("U.S. ")]
    public void Two_million_characters_without_a_proper_sentence_are_cut_all_the_same(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 2_000_000 / piece.Length));

        var cut = Tokenizer.Tokenize(text);

        Assert.True(cut.Sentences.All(sentence => sentence.Count <= Tokenizer.LongestSentence));
        Assert.True(cut.Tokens.All(token => token.Length <= Tokenizer.LongestToken));
    }

    private static Gen<string> Both() => Gen.OneOf(Noise, Prose);
}
