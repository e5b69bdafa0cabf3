using Hearsay.Grammar;
using Hearsay.Networks;
using Hearsay.Train.Networks;

namespace Hearsay.Train;

internal static class GrammarTrial
{
    public static void Run(string data, string[] options)
    {
        float Option(string name, float usual) => Array.Find(options, option => option.StartsWith(name + "=")) is { } found ? float.Parse(found[(name.Length + 1)..]) : usual;
        WordVectors vectors;
        using (var file = File.OpenRead("artifacts/vectors.bin"))
        {
            vectors = WordVectors.Read(new WeightReader(file));
        }

        var forms = new GrammarForms(vectors);
        var sentences = ShippableTreebank.Read(data).Select(sentence => GrammarSentence.From(sentence, forms)).ToArray();
        var gum = Conllu.Read(Path.Combine(data, "grammar", "gum-dev.conllu")).Select(sentence => GrammarSentence.From(sentence, forms)).ToArray();
        var ewt = Conllu.Read(Path.Combine(data, "grammar", "ewt-dev.conllu")).Select(sentence => GrammarSentence.From(sentence, forms)).ToArray();
        var dice = new Dice((ulong)Option("seed", 1));
        var shape = new ParserShape { Width = (int)Option("width", 128), Layers = (int)Option("layers", 3), Role = (int)Option("role", 64) };
        var network = new GrammarNetwork(shape, vectors, forms, dice, Option("dropout", 0.25f), Option("word", 0.1f));
        new GrammarTraining(network, dice, (int)Option("batch", 500)).Run(sentences, (int)Option("passes", 20), Option("rate", 0.002f), [("gum", gum), ("ewt", ewt)], (int)Option("check", 1));
        if (Array.Find(options, static option => option.StartsWith("save=")) is { } save)
        {
            using var model = File.Create(save[5..]);
            network.Freeze().Write(new WeightWriter(model));
        }
    }
}
