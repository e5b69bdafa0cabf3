using Hearsay.Grammar;
using Hearsay.Scoring;
using Hearsay.Text;

namespace Hearsay.Train.Attributions;

/// <summary>The paragraphs to learn from: PolNeAR's, what is annotated inside their contents, and examples composed of both and of GUM.</summary>
internal sealed class TrainingCorpus(string data, Func<TokenizedText, ParsedText> parse, ulong seed)
{
    private const string NestedFile = "tools/Hearsay.Train/Attributions/nested.jsonl";

    public TrainingUnit[] Read()
    {
        var articles = Articles("polnear-train.jsonl").ToList();
        var nested = NestedAnnotations.Read(NestedFile);
        var units = articles.SelectMany(pair => GoldRoles.Of(pair.Text, nested.Of(pair.Gold))).ToList();
        var spoken = new DiscourseFillers(data, parse, new CueHabits(units)).Read();
        var nesting = new NestedExamples(articles.Select(static pair => pair.Gold), spoken, seed);
        var composed = nesting.Make(indirect: 1800, direct: 700, spoken: 700, relayed: 500).Concat(new FramedExamples(nesting.Clauses, seed + 2).Make());
        return [.. units, .. composed.SelectMany(example => GoldRoles.Of(new TrainingText(parse(Tokenizer.Tokenize(example.Gold.Text))), example))];
    }

    public IEnumerable<(TrainingText Text, ScoredDocument Gold)> Articles(string file)
    {
        var path = Path.Combine(data, "attribution", file);
        using var rows = File.OpenText(path);
        foreach (var gold in new ScoredRows(path, new Dictionary<string, ScoredDocument>(StringComparer.Ordinal)).Read(rows))
        {
            yield return (new TrainingText(parse(Tokenizer.Tokenize(gold.Text))), gold);
        }
    }
}
