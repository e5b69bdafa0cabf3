using Hearsay.Train;

// Corpora in, weights out. Every verb takes its data from HEARSAY_DATA and writes under models/ or artifacts/.
var data = Environment.GetEnvironmentVariable("HEARSAY_DATA") ?? "../shared/data";
switch (args)
{
    case ["treebank"]:
        var sentences = ShippableTreebank.Read(data).ToList();
        Console.WriteLine($"{sentences.Count} sentences, {sentences.Sum(static sentence => sentence.Words.Length)} words may train what ships");
        return 0;
    default:
        Console.Error.WriteLine("usage: Hearsay.Train treebank");
        return 2;
}
