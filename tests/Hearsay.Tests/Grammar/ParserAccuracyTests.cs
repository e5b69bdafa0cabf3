using Hearsay.Grammar;
using Hearsay.Tests.Text;
using Hearsay.Text;
using Hearsay.Train;

namespace Hearsay.Tests.Grammar;

/// <summary>Tags and trees on the treebanks' own tokens; the floors stand a little under what was reached.</summary>
public sealed class ParserAccuracyTests
{
    [Theory]
    [InlineData("gum-dev.conllu", 0.965, 0.830)]
    [InlineData("ewt-dev.conllu", 0.956, 0.838)]
    public void Tags_and_trees_are_the_treebanks(string file, double tagFloor, double treeFloor)
    {
        var (tokens, tags, arcs) = (0, 0, 0);
        foreach (var sentence in Conllu.Read(TreebankFile.Path(file)))
        {
            var parsed = GrammarModelFile.Parser.Parse(Tokenized(sentence));
            for (var i = 0; i < sentence.Words.Length; i++)
            {
                var word = sentence.Words[i];
                tokens++;
                tags += word.WordClass == TagNames.Of(parsed.Classes[i]) ? 1 : 0;
                arcs += word.Head == parsed.Heads[i] && word.Relation == TagNames.Of(parsed.Relations[i]) ? 1 : 0;
            }
        }

        Assert.True(tags >= tagFloor * tokens, $"Parts of speech fell to {(double)tags / tokens:P2}.");
        Assert.True(arcs >= treeFloor * tokens, $"Labelled arcs fell to {(double)arcs / tokens:P2}.");
    }

    private static TokenizedText Tokenized(ConlluSentence sentence)
    {
        var tokens = new List<Token>();
        var end = 0;
        foreach (var word in sentence.Words)
        {
            tokens.Add(new Token(end, word.Form.Length));
            end += word.Form.Length;
        }

        return new TokenizedText(string.Concat(sentence.Words.Select(static word => word.Form)), [.. tokens], [new Sentence(0, tokens.Count, 0)]);
    }
}
