using Hearsay.Grammar;
using Hearsay.Networks;
using Hearsay.Train.Networks;

namespace Hearsay.Train;

/// <summary>The parser's training, from treebanks and word vectors to the file that ships: one thread, one seed, the same bytes again.</summary>
internal static class GrammarModel
{
    private const int Seed = 1;
    private const int Passes = 20;
    private const int BatchTokens = 500;
    private const float Rate = 0.002f;
    private const float Dropout = 0.25f;
    private const float WordDropout = 0.1f;

    /// <summary>A width at which tags and trees cost half of what a small tagger's whole pipe costs elsewhere.</summary>
    private static readonly ParserShape Shape = new() { Width = 160, Layers = 3, Role = 64 };

    public static void Train(string data, string vectorsPath, string path)
    {
        var vectors = Vectors(vectorsPath);
        var forms = new GrammarForms(vectors);
        List<ConlluSentence> treebank = [.. ShippableTreebank.Read(data)];
        var sentences = Numbered(treebank, forms);
        (string, GrammarSentence[])[] checks = [("GUM dev", Dev("gum")), ("EWT dev", Dev("ewt"))];

        var dice = new Dice(Seed);
        var network = new GrammarNetwork(Shape, vectors, forms, dice, Dropout, WordDropout);
        new GrammarTraining(network, dice, BatchTokens).Run(sentences, Passes, Rate, checks, checkEvery: 5);

        using var file = File.Create(path);
        var writer = new WeightWriter(file);
        network.Freeze().Write(writer);
        GrammarLexicon.Write(treebank, writer);

        GrammarSentence[] Dev(string name) => Numbered(Conllu.Read(Path.Combine(data, "grammar", $"{name}-dev.conllu")), forms);
    }

    private static WordVectors Vectors(string path)
    {
        using var file = File.OpenRead(path);
        return WordVectors.Read(new WeightReader(file));
    }

    private static GrammarSentence[] Numbered(IEnumerable<ConlluSentence> sentences, GrammarForms forms) =>
        [.. sentences.Select(sentence => GrammarSentence.From(sentence, forms))];
}
