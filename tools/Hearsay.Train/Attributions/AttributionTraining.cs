using System.Diagnostics;
using System.Globalization;
using Hearsay.Attributions;
using Hearsay.Grammar;
using Hearsay.Networks;
using Hearsay.Scoring;
using Hearsay.Text;
using Hearsay.Train.Networks;

namespace Hearsay.Train.Attributions;

/// <summary>PolNeAR in, models/attribution.weights out.</summary>
internal sealed class AttributionTraining(string data, Func<TokenizedText, ParsedText> parse, TextWriter log)
{
    private const int Epochs = 14;
    private const int UnitsAStep = 10;
    private const float Rate = 2e-3f;
    private const ulong Seed = 20310512;

    public void Run(string output)
    {
        var train = Read("polnear-train.jsonl").SelectMany(pair => GoldRoles.Of(pair.Text, pair.Gold.Attributions)).ToArray();
        var dev = Read("polnear-dev.jsonl").ToList();
        log.WriteLine($"{train.Length} paragraphs, {train.Sum(static unit => unit.Cues.Length)} attributions to learn from");
        var trainer = new AttributionTrainer(train[0].Text.Parsed.States.Length / train[0].Text.Parsed.Tokens.Length, Seed);
        var adam = new Adam(trainer.Parameters);
        var dice = new Dice(Seed + 1);
        var steps = Epochs * (train.Length / UnitsAStep);
        var step = 0;
        for (var epoch = 1; epoch <= Epochs; epoch++)
        {
            var watch = Stopwatch.StartNew();
            dice.Shuffle<TrainingUnit>(train);
            var (cues, roles) = (0.0, 0.0);
            for (var first = 0; first + UnitsAStep <= train.Length; first += UnitsAStep)
            {
                foreach (var unit in train.AsSpan(first, UnitsAStep))
                {
                    var loss = trainer.Learn(unit);
                    cues += loss.Cues;
                    roles += loss.Roles;
                }

                var progress = (float)step++ / steps;
                adam.Step(Rate * Math.Min(1, step / 200f) * (1 - progress));
            }

            using var weights = new MemoryStream();
            trainer.Write(weights);
            weights.Position = 0;
            var line = string.Create(CultureInfo.InvariantCulture, $"epoch {epoch}: cues {cues / train.Length:F3} roles {roles / train.Length:F3} {watch.Elapsed.TotalSeconds:F0} s");
            log.WriteLine(epoch % 2 == 0 || epoch == Epochs ? line + "  " + Score(new AttributionNetwork(new WeightReader(weights)), dev) : line);
            log.Flush();
            File.WriteAllBytes(output, weights.ToArray());
        }
    }

    private IEnumerable<(TrainingText Text, ScoredDocument Gold)> Read(string file)
    {
        var path = Path.Combine(data, "attribution", file);
        using var rows = File.OpenText(path);
        foreach (var gold in new ScoredRows(path, new Dictionary<string, string>(StringComparer.Ordinal)).Read(rows))
        {
            yield return (new TrainingText(parse(Tokenizer.Tokenize(gold.Text))), gold);
        }
    }

    private static string Score(AttributionNetwork network, List<(TrainingText Text, ScoredDocument Gold)> dev)
    {
        var found = dev.Select(pair => (pair.Gold, pair.Text.Parsed, Drafts: DraftCutter.Cut(network.Find(pair.Text.Parsed, pair.Text.Quotes, 0.2f)))).ToList();
        var lines = new List<string>();
        foreach (var threshold in (float[])[0.3f, 0.4f, 0.5f])
        {
            var predicted = found.Select(one => new ScoredDocument
            {
                Id = one.Gold.Id,
                Text = one.Gold.Text,
                Attributions = [.. Nesting.Arrange(one.Drafts, threshold, threshold).Select(draft => Scored(one.Parsed, draft))],
            });
            var score = AttributionScore.Of(dev.Select(static pair => pair.Gold), predicted, dropNested: true);
            string F(string name) => (100 * score.Measures[name].F1).ToString("F1", CultureInfo.InvariantCulture);
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"[{threshold}] rel50 {F("F.relation50")} exact {F("F.relation_exact")} det {F("C.detection")} frag {F("A.fragment_norm.source")}/{F("A.fragment_norm.cue")}/{F("A.fragment_norm.content")} tok {F("B.token.content")}"));
        }

        return string.Join("\n    ", lines);
    }

    private static ScoredAttribution Scored(ParsedText parsed, AttributionDraft draft) => new()
    {
        Source = draft.Source is { } source ? [parsed.Tokenized.SpanOf(source.First, source.End)] : [],
        Cue = [parsed.Tokenized.SpanOf(draft.Cue.First, draft.Cue.End)],
        Content = [.. draft.Content.Select(range => parsed.Tokenized.SpanOf(range.First, range.End))],
        Nested = draft.Within is not null,
    };
}
