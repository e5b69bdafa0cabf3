using Hearsay.Grammar;
using Hearsay.Text;

namespace Hearsay.Tests.Grammar;

public sealed class ParserTests
{
    [Theory]
    [InlineData("The minister said the bridge was closed.", "DET NOUN VERB DET NOUN AUX VERB PUNCT", "2:det 3:nsubj 0:root 5:det 7:nsubj:pass 7:aux:pass 3:ccomp 3:punct")]
    [InlineData("Officials in Dorrum denied the report.", "NOUN ADP PROPN VERB DET NOUN PUNCT", "4:nsubj 3:case 1:nmod 0:root 6:det 4:obj 4:punct")]
    public void A_plain_sentence_has_the_tree_that_a_reader_gives_it(string text, string classes, string arcs)
    {
        var parsed = GrammarModelFile.Parser.Parse(Tokenizer.Tokenize(text));
        Assert.Equal(classes, string.Join(' ', parsed.Classes.Select(TagNames.Of)));
        Assert.Equal(arcs, string.Join(' ', parsed.Heads.Select((head, token) => $"{head + 1}:{TagNames.Of(parsed.Relations[token])}")));
    }

    [Theory]
    [InlineData("The officials said so.", 2, "say")]
    [InlineData("The officials said so.", 1, "official")]
    [InlineData("Two Kurds were there.", 1, "Kurd")]
    [InlineData("Two Kurds were there.", 2, "be")]
    public void A_lemma_is_the_dictionary_form(string text, int token, string lemma) =>
        Assert.Equal(lemma, GrammarModelFile.Parser.Parse(Tokenizer.Tokenize(text)).Lemma(token));

    [Fact]
    public void Features_are_written_as_the_treebanks_write_them() =>
        Assert.Equal("Number=Plur", GrammarModelFile.Parser.Parse(Tokenizer.Tokenize("Two officials left.")).Morphology(1));

    [Fact]
    public void Every_token_has_a_state_of_one_width()
    {
        var parsed = GrammarModelFile.Parser.Parse(Tokenizer.Tokenize("They left. Nobody saw them."));
        Assert.Equal(parsed.Tokens.Length * parsed.StateWidth, parsed.States.Length);
        Assert.True(parsed.StateWidth > 0);
    }

    [Fact]
    public void A_text_of_more_tokens_than_fit_the_memory_is_refused()
    {
        var tokens = new Token[Parser.MostTokens + 1];
        var refused = Assert.Throws<ReportTooLongException>(() => GrammarModelFile.Parser.Parse(new TokenizedText("", tokens, [new Sentence(0, tokens.Length, 0)])));
        Assert.Equal(tokens.Length, refused.Tokens);
    }

    [Fact]
    public void Another_file_is_refused() =>
        Assert.Throws<InvalidDataException>(() => Parser.Load(new MemoryStream("no weights at all"u8.ToArray())));
}
