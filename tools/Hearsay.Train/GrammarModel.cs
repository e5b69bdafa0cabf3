using System.Globalization;
using Hearsay.Grammar;
using Hearsay.Networks;
using Hearsay.Train.Networks;

namespace Hearsay.Train;

/// <summary>
/// The parser's training: a large network learns the treebanks and parses running text; a small one learns from both, and
/// then once more from the treebanks alone. The small one ships: it has seen far more constructions than the treebanks hold.
/// </summary>
internal sealed class GrammarModel
{
    private readonly string _data;
    private readonly Func<string, float, float> _option;
    private readonly GrammarForms _forms;
    private readonly WordVectors _vectors;
    private readonly List<ConlluSentence> _treebank;
    private readonly GrammarSentence[] _gold;
    private readonly (string Name, GrammarSentence[] Gold)[] _checks;

    /// <param name="data">The folder of the corpora.</param>
    /// <param name="options">"name=value" in place of the usual sizes and rates, for trials.</param>
    public GrammarModel(string data, string[] options)
    {
        _data = data;
        _option = (name, usual) => Array.Find(options, option => option.StartsWith(name + "=", StringComparison.Ordinal)) is { } found
            ? float.Parse(found.AsSpan(name.Length + 1), CultureInfo.InvariantCulture)
            : usual;
        using (var file = File.OpenRead("artifacts/vectors.bin"))
        {
            _vectors = WordVectors.Read(new WeightReader(file));
        }

        _forms = new GrammarForms(_vectors);
        _treebank = [.. ShippableTreebank.Read(data)];
        _gold = Numbered(_treebank);
        _checks = [("GUM dev", Numbered(Dev("gum"))), ("EWT dev", Numbered(Dev("ewt")))];
    }

    /// <summary>Learns the treebanks alone.</summary>
    public void TrainOnTreebanks(string path)
    {
        var (network, dice) = Begin(width: 256, layers: 4, role: 96, dropout: 0.33f, seed: 11);
        new GrammarTraining(network, dice, batchTokens: 500).Run(_gold, (int)_option("passes", 15), _option("rate", 0.002f), _checks, checkEvery: 5);
        Save(network, path);
    }

    /// <summary>Learns what a teacher makes of running text, along with the treebanks.</summary>
    public void TrainOnTexts(string teacherPath, string path)
    {
        Parser teacher;
        using (var file = File.OpenRead(teacherPath))
        {
            teacher = Parser.Load(file);
        }

        var silver = GrammarSilver.Read(_data, teacher, _forms);
        Console.WriteLine($"{silver.Count} sentences, {silver.Sum(static sentence => sentence.Length)} tokens parsed by the teacher");
        var (network, dice) = Begin(width: 128, layers: 3, role: 64, dropout: 0.1f, seed: 21);
        GrammarSentence[] mixed = [.. silver, .. Enumerable.Repeat(_gold, (int)_option("gold", 6)).SelectMany(static gold => gold)];
        new GrammarTraining(network, dice, batchTokens: 700).Run(mixed, (int)_option("passes", 1), _option("rate", 0.003f), _checks, checkEvery: 1);
        Save(network, path);
        new GrammarTraining(network, dice, batchTokens: 500).Run(_gold, (int)_option("last", 4), _option("lastrate", 0.0006f), _checks, checkEvery: 1);
        Save(network, path);
    }

    /// <summary>Puts the lexicon to weights that were saved before.</summary>
    public void Repack(string from, string path)
    {
        ParserWeights weights;
        using (var file = File.OpenRead(from))
        {
            weights = ParserWeights.Read(new WeightReader(file));
        }

        Save(weights, path);
    }

    private (GrammarNetwork Network, Dice Dice) Begin(int width, int layers, int role, float dropout, ulong seed)
    {
        var dice = new Dice((ulong)_option("seed", seed));
        var shape = new ParserShape { Width = (int)_option("width", width), Layers = (int)_option("layers", layers), Role = (int)_option("role", role) };
        return (new GrammarNetwork(shape, _vectors, _forms, dice, _option("dropout", dropout), _option("word", 0.1f)), dice);
    }

    private void Save(GrammarNetwork network, string path) => Save(network.Freeze(), path);

    private void Save(ParserWeights weights, string path)
    {
        using var file = File.Create(path);
        var writer = new WeightWriter(file);
        weights.Write(writer);
        GrammarLexicon.Write(_treebank, writer);
    }

    private IEnumerable<ConlluSentence> Dev(string name) => Conllu.Read(Path.Combine(_data, "grammar", $"{name}-dev.conllu"));

    private GrammarSentence[] Numbered(IEnumerable<ConlluSentence> sentences) => [.. sentences.Select(sentence => GrammarSentence.From(sentence, _forms))];
}
