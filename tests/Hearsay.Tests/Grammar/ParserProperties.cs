using CsCheck;
using Hearsay.Grammar;
using Hearsay.Text;

namespace Hearsay.Tests.Grammar;

public sealed class ParserProperties
{
    private static readonly string[] Pieces =
    [
        "The", "minister", "said", "that", "officials", "in", "Dorrum", "denied", "it", ",", "\"", "and", "who", "42", "'s", "(", ")", "-",
        "had", "been", "told", "to", "leave", ".", "?", "\n\n", "ЖЖ", "…", "\uD83D", "reportedly", "\u201CNever", "again\u201D", "x@y", "!!!",
    ];

    private static readonly Gen<string> AnyText =
        Gen.Int[0, Pieces.Length - 1].Array[0, 120].Select(static chosen => string.Join(' ', chosen.Select(static piece => Pieces[piece])));

    [Fact]
    public void Every_sentence_is_a_tree_with_one_root() => AnyText.Sample(
        static text =>
        {
            var parsed = GrammarModelFile.Parser.Parse(Tokenizer.Tokenize(text));
            foreach (var sentence in parsed.Sentences)
            {
                AssertTree(parsed, sentence);
            }
        },
        iter: 100);

    [Fact]
    public void Any_characters_at_all_are_read_without_complaint() =>
        Gen.String[Gen.Char, 0, 300].Sample(static text => { _ = GrammarModelFile.Parser.Parse(Tokenizer.Tokenize(text)); }, iter: 100);

    [Fact]
    public void A_sentence_longer_than_any_is_cut_and_still_a_tree()
    {
        var text = string.Join(' ', Enumerable.Repeat("they said", 700));
        var tokens = Tokenizer.Tokenize(text).Tokens;
        var parsed = GrammarModelFile.Parser.Parse(new TokenizedText(text, tokens, [new Sentence(0, tokens.Length, 0)]));
        AssertTree(parsed, parsed.Sentences[0]);
    }

    [Fact]
    public void Eight_threads_give_what_one_gives()
    {
        var texts = Enumerable.Range(0, 64).Select(static i => Tokenizer.Tokenize(string.Join(' ', Enumerable.Range(0, 90).Select(j => Pieces[(i + (j * j)) % Pieces.Length])))).ToArray();
        var alone = texts.Select(GrammarModelFile.Parser.Parse).ToArray();
        var together = new ParsedText[texts.Length];
        Parallel.For(0, texts.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => together[i] = GrammarModelFile.Parser.Parse(texts[i]));
        for (var i = 0; i < texts.Length; i++)
        {
            Assert.Equal(alone[i].Heads, together[i].Heads);
            Assert.Equal(alone[i].Relations, together[i].Relations);
            Assert.Equal(alone[i].Tags, together[i].Tags);
            Assert.Equal(alone[i].States, together[i].States);
        }
    }

    private static void AssertTree(ParsedText parsed, Sentence sentence)
    {
        var heads = parsed.Heads[sentence.First..sentence.End];
        Assert.All(heads, head => Assert.True(head == -1 || (head >= sentence.First && head < sentence.End)));
        Assert.True(TreeDecoder.IsTree([.. heads.Select(head => head < 0 ? -1 : head - sentence.First)]));
        for (var token = sentence.First; token < sentence.End; token++)
        {
            Assert.Equal(parsed.Heads[token] < 0, parsed.Relations[token] == Relation.Root);
        }
    }
}
