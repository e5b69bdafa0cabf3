using Hearsay.Mentions;
using Hearsay.Mentions.Natures;
using Hearsay.Mentions.References;

namespace Hearsay.Train.Mentions;

/// <summary>Trains the two small models of the mention finder on the treebank's entity layer and writes them beside its code.</summary>
internal static class MentionTraining
{
    public static int Run(string data)
    {
        var train = GumDocument.Read(Path.Combine(data, "grammar", "gum-train.conllu"), ShippableTreebank.IsFree).ToList();
        var dev = GumDocument.Read(Path.Combine(data, "grammar", "gum-dev.conllu"), ShippableTreebank.IsFree).ToList();
        var natures = NatureTraining.Train(train);
        Write("nature-weights", writer => NatureTraining.Write(natures, writer));
        var model = new NatureModel(natures);
        Console.WriteLine(NatureTraining.Score(model, dev));

        var antecedents = AntecedentTraining.Train(train, model);
        Write("antecedent-weights", antecedents.Write);
        Console.WriteLine(CoreferenceScore.Of(dev, new MentionModels(model, antecedents)));
        return 0;
    }

    private static void Write(string name, Action<TextWriter> write)
    {
        using var writer = new StreamWriter(Path.Combine("src", "Hearsay", "Mentions", "Data", $"{name}.tsv")) { NewLine = "\n" };
        write(writer);
    }
}
