using Hearsay.Text;

namespace Hearsay.Tests.Text;

/// <summary>How far raw text is cut as the treebanks cut it; the floors stand a little under what was reached.</summary>
public sealed class TreebankAgreementTests
{
    [Theory]
    [InlineData("gum-dev.conllu", 0.997, 0.952)]
    [InlineData("ewt-dev.conllu", 0.987, 0.858)]
    public void Raw_text_is_cut_as_the_treebank_cuts_it(string file, double tokenFloor, double sentenceFloor)
    {
        var (tokens, sentences) = (new Agreement(), new Agreement());
        foreach (var document in TreebankSpans.Read(TreebankFile.Path(file)))
        {
            var cut = Tokenizer.Tokenize(document.Text);
            tokens.Count(document.Tokens, [.. cut.Tokens.Select(token => token.Span)]);
            sentences.Count(document.Sentences, [.. cut.Sentences.Select(cut.SpanOf)]);
        }

        TestContext.Current.SendDiagnosticMessage($"{file}: tokens {tokens.F1:P2}, sentences {sentences.F1:P2}");
        Assert.True(tokens.F1 >= tokenFloor, $"Token F1 fell to {tokens.F1:P2}.");
        Assert.True(sentences.F1 >= sentenceFloor, $"Sentence F1 fell to {sentences.F1:P2}.");
    }

    private sealed class Agreement
    {
        private int _expected;
        private int _found;
        private int _shared;

        public double F1 => 2.0 * _shared / (_expected + _found);

        public void Count(HashSet<TextSpan> expected, TextSpan[] found)
        {
            _expected += expected.Count;
            _found += found.Length;
            _shared += found.Count(expected.Contains);
        }
    }
}
