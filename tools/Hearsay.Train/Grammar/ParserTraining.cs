using Hearsay.Grammar;
using Hearsay.Networks;
using Hearsay.Train.Networks;

namespace Hearsay.Train.Grammar;

/// <summary>The parser's training, from treebanks and word vectors to the file that ships: one thread, one seed, the same bytes again.</summary>
internal static class ParserTraining
{
    private const int Seed = 1;
    private const int Passes = 20;
    private const int BatchTokens = 500;
    private const float Rate = 0.002f;
    private const float Dropout = 0.25f;
    private const float WordDropout = 0.1f;

    /// <summary>A width at which tags and trees cost half of what a small tagger's whole pipe costs elsewhere.</summary>
    private static readonly ParserShape Shape = new() { Width = 160, Layers = 3, Role = 64 };

    public static void Run(string data, string vectorsPath, string path)
    {
        var vectors = Vectors(vectorsPath);
        var forms = new NumberedForms(vectors);
        List<ConlluSentence> treebank = [.. ShippableTreebank.Read(data)];
        var sentences = Numbered(treebank, forms);
        (string, NumberedSentence[])[] checks = [("GUM dev", Dev("gum")), ("EWT dev", Dev("ewt"))];

        var dice = new Dice(Seed);
        var trainer = new ParserTrainer(Shape, vectors, forms, dice, Dropout, WordDropout);
        new TrainingPasses(trainer, dice, BatchTokens).Run(sentences, Passes, Rate, checks, checkEvery: 5);

        using var file = File.Create(path);
        var writer = new WeightWriter(file);
        trainer.Freeze().Write(writer);
        LexiconTraining.Write(treebank, writer);

        NumberedSentence[] Dev(string name) => Numbered(Conllu.Read(Path.Combine(data, "grammar", $"{name}-dev.conllu")), forms);
    }

    private static WordVectors Vectors(string path)
    {
        using var file = File.OpenRead(path);
        return WordVectors.Read(new WeightReader(file));
    }

    private static NumberedSentence[] Numbered(IEnumerable<ConlluSentence> sentences, NumberedForms forms) =>
        [.. sentences.Select(sentence => NumberedSentence.From(sentence, forms))];
}
