using System.Diagnostics;
using System.Globalization;
using Hearsay.Attributions;
using Hearsay.Attributions.Drafts;
using Hearsay.Attributions.Roles;
using Hearsay.Grammar;
using Hearsay.Networks;
using Hearsay.Scoring;
using Hearsay.Text;
using Hearsay.Train.Networks;

namespace Hearsay.Train.Attributions;

/// <summary>The corpora in, models/attribution.bin out.</summary>
internal sealed class AttributionTraining(string data, Func<TokenizedText, ParsedText> parse, TextWriter log)
{
    private const int Epochs = 14;
    private const int UnitsAStep = 10;
    private const float Rate = 2e-3f;

    // Relation@50 on polnear-dev is flat from 0.45 to 0.55; nested F1 on chains-dev is highest at 0.45.
    private const float Threshold = 0.45f;
    private const ulong Seed = 20310512;

    public static void Run(string data, string grammar, string output)
    {
        using var model = File.OpenRead(grammar);
        var parser = Parser.Load(model);
        new AttributionTraining(data, parser.Parse, Console.Out).Run(output);
    }

    private void Run(string output)
    {
        var corpus = new TrainingCorpus(data, parse, Seed);
        var train = corpus.Read();
        var dev = corpus.Articles("polnear-dev.jsonl").ToList();
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

            var line = string.Create(CultureInfo.InvariantCulture, $"epoch {epoch}: cues {cues / train.Length:F3} roles {roles / train.Length:F3} {watch.Elapsed.TotalSeconds:F0} s");
            log.WriteLine(epoch % 4 == 0 || epoch == Epochs ? line + "  " + Finish(trainer, dev, output) : line);
            log.Flush();
        }
    }

    /// <summary>Fits the calibration on the development articles, scores there, and writes the weights.</summary>
    private static string Finish(AttributionTrainer trainer, List<(TrainingText Text, ScoredDocument Gold)> dev, string output)
    {
        using var weights = new MemoryStream();
        var writer = trainer.Write(weights);
        weights.Position = 0;
        var network = new AttributionNetwork(new WeightReader(weights));
        var found = dev.Select(pair => (pair.Gold, pair.Text.Parsed, Drafts: DraftCutter.Cut(network.Find(pair.Text.Parsed, pair.Text.Quotes, 0.2f)))).ToList();
        var score = Score(found);
        var examples = found.SelectMany(static one => Outcomes(one.Gold, one.Parsed, Arranged(one.Drafts))).ToList();
        var calibration = CalibrationFit.Of(examples, Threshold);
        writer.Write("calibration", calibration.Values);
        File.WriteAllBytes(output, weights.ToArray());
        string F(string name) => (100 * score.Measures[name].F1).ToString("F1", CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"rel50 {F("F.relation50")} exact {F("F.relation_exact")} det {F("C.detection")} frag {F("A.fragment_norm.source")}/{F("A.fragment_norm.cue")}/{F("A.fragment_norm.content")} tok {F("B.token.content")} brier {CalibrationFit.Brier(calibration, examples):F3}");
    }

    private static AttributionScore Score(List<(ScoredDocument Gold, ParsedText Parsed, List<AttributionDraft> Drafts)> found) =>
        AttributionScore.Of(
            found.Select(static one => one.Gold),
            found.Select(one => one.Gold with { Attributions = [.. Arranged(one.Drafts).Select(draft => Scored(one.Parsed, draft))] }),
            dropNested: true);

    private static List<AttributionDraft> Arranged(List<AttributionDraft> drafts) => Nesting.Arrange([.. drafts.Where(static draft => draft.CueProbability >= Threshold)]);

    private static IEnumerable<(AttributionDraft Draft, bool Right)> Outcomes(ScoredDocument gold, ParsedText parsed, List<AttributionDraft> drafts)
    {
        var outer = drafts.Where(static draft => draft.Within is null).ToList();
        var right = new ArticleScore(gold.Text, gold.Attributions, outer.Select(draft => Scored(parsed, draft))).RelatedPredictions();
        return outer.Zip(right);
    }

    private static ScoredAttribution Scored(ParsedText parsed, AttributionDraft draft) => new()
    {
        Source = draft.Source is { } source ? [parsed.Tokenized.SpanOf(source.First, source.End)] : [],
        Cue = [parsed.Tokenized.SpanOf(draft.Cue.First, draft.Cue.End)],
        Content = [.. draft.Content.Select(range => parsed.Tokenized.SpanOf(range.First, range.End))],
        Nested = draft.Within is not null,
    };
}
