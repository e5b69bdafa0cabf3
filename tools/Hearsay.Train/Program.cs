using Hearsay.Networks;
using Hearsay.Train;
using Hearsay.Train.Attributions;
using Hearsay.Train.Gazetteers;
using Hearsay.Train.Grammar;
using Hearsay.Train.Mentions;
using Hearsay.Train.Stories;

// Corpora in, weights out. Every verb takes its data from HEARSAY_DATA and writes under models/ or artifacts/.
var data = DataFolder.Path;
const string VectorsFile = "artifacts/vectors.bin";
switch (args)
{
    case ["treebank"]:
        var sentences = ShippableTreebank.Read(data).ToList();
        Console.WriteLine($"{sentences.Count} sentences, {sentences.Sum(static sentence => sentence.Words.Length)} words may train what ships");
        return 0;
    case ["vectors", .. var rest]:
        var vectors = WordVectorsConversion.Convert(WordVectorsDownload.Fetch(rest is [var folder] ? folder : "artifacts/vectors"), words: 120_000);
        using (var file = File.Create(VectorsFile))
        {
            vectors.Write(new WeightWriter(file));
        }

        Console.WriteLine($"{vectors.Rows.Rows} vectors of width {vectors.Width}");
        return 0;
    case ["grammar"]:
        ParserTraining.Run(data, VectorsFile, "models/grammar.bin");
        return 0;
    case ["mentions"]:
        return MentionTraining.Run(data);
    case ["gazetteer", .. var rest]:
        GazetteerBuild.Run(rest is [var downloads] ? downloads : "artifacts/gazetteer", "models/gazetteer.bin");
        return 0;
    case ["attributions", .. var paths]:
        AttributionTraining.Run(data, paths is [var grammar, ..] ? grammar : "models/grammar.bin", paths is [_, var attribution] ? attribution : "models/attribution.bin");
        return 0;
    case ["stories"]:
        StoryTraining.Run(data, "src/Hearsay/Claims/Stories/Data/story-weights.tsv");
        return 0;
    default:
        Console.Error.WriteLine("usage: Hearsay.Train treebank | vectors [FOLDER] | grammar | mentions | gazetteer [FOLDER] | attributions [GRAMMAR [MODEL]] | stories");
        return 2;
}
