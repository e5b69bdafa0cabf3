using System.Collections.Immutable;
using Hearsay.Scoring;
using Hearsay.Text;

namespace Hearsay.Tests.Scoring;

/// <summary>The port gives the numbers of score.py on predictions that are wrong in many ways.</summary>
public sealed class ScoreParityTests
{
    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void Disturbed_gold_scores_as_the_script_scores_it(int seed, bool dropNested)
    {
        var goldPath = Path.Combine(Yardstick.Folder, "polnear-dev.jsonl");
        Assert.SkipUnless(File.Exists(goldPath), $"{goldPath} is missing: set HEARSAY_DATA.");
        using var rows = new StreamReader(goldPath);
        var gold = new ScoredRows("gold", ImmutableDictionary<string, ScoredDocument>.Empty).Read(rows).ToList();
        var disturbance = new Disturbance(new Random(seed));
        var predicted = gold.Where((_, index) => index % 17 != seed).Select(disturbance.Of).ToList();

        using var folder = new TemporaryFolder();
        Yardstick.Write(folder["predicted.jsonl"], predicted);
        Yardstick.AssertSame(AttributionScore.Of(gold, predicted, dropNested), goldPath, folder["predicted.jsonl"], dropNested);
    }

    [Fact]
    public void Characters_beyond_the_basic_plane_count_once()
    {
        const string Text = "😀 “Rain 🌧 falls,” said Ünal-Öz. ½ of it, O’Dea’s 𝒳-ray _says_ x_y.\n\"Fog\nlifts\" 3.5°, naïve cafe\u0301.";
        var random = new Random(7);
        var starts = Enumerable.Range(0, Text.Length + 1).Where(at => at == Text.Length || !char.IsLowSurrogate(Text[at])).ToArray();
        ScoredDocument Some(int count) => new() { Id = "d", Text = Text, Attributions = [.. Enumerable.Range(0, count).Select(_ => Any())] };
        ScoredAttribution Any() => new() { Source = Spans(), Cue = Spans(), Content = Spans(), Nested = random.Next(3) == 0 };
        ImmutableArray<TextSpan> Spans() => [.. Enumerable.Range(0, random.Next(3)).Select(_ => Span())];
        TextSpan Span()
        {
            var first = random.Next(starts.Length - 1);
            return TextSpan.FromBounds(starts[first], starts[random.Next(first + 1, Math.Min(starts.Length, first + 12))]);
        }

        for (var round = 0; round < 12; round++)
        {
            var (gold, predicted) = (Some(6), Some(7));
            using var folder = new TemporaryFolder();
            Yardstick.Write(folder["gold.jsonl"], [gold]);
            Yardstick.Write(folder["predicted.jsonl"], [predicted]);
            Yardstick.AssertSame(AttributionScore.Of([gold], [predicted], dropNested: false), folder["gold.jsonl"], folder["predicted.jsonl"]);

            using var written = new StreamReader(folder["gold.jsonl"]);
            var back = Assert.Single(new ScoredRows("gold", ImmutableDictionary<string, ScoredDocument>.Empty).Read(written));
            Assert.Equal(gold.Attributions.SelectMany(one => one.Content), back.Attributions.SelectMany(one => one.Content));
        }
    }

    /// <summary>Drops, doubles, moves, splits, swaps and nests attributions at random.</summary>
    private sealed class Disturbance(Random random)
    {
        public ScoredDocument Of(ScoredDocument gold)
        {
            var kept = gold.Attributions.Where(_ => random.Next(8) > 0).ToList();
            var doubled = kept.Where(_ => random.Next(10) == 0).ToList();
            return gold with { Attributions = [.. kept.Concat(doubled).Select(one => Moved(one, gold.Text))] };
        }

        private ScoredAttribution Moved(ScoredAttribution one, string text) => new()
        {
            Source = random.Next(6) == 0 ? [] : Moved(random.Next(12) == 0 ? one.Cue : one.Source, text),
            Cue = random.Next(8) == 0 ? [] : Moved(one.Cue, text),
            Content = random.Next(15) == 0 ? [] : Moved(one.Content, text),
            Nested = random.Next(9) == 0,
        };

        private ImmutableArray<TextSpan> Moved(ImmutableArray<TextSpan> spans, string text) => [.. spans.SelectMany(span => Moved(span, text))];

        private IEnumerable<TextSpan> Moved(TextSpan span, string text)
        {
            var start = Math.Clamp(span.Start + (random.Next(3) == 0 ? random.Next(-25, 25) : 0), 0, text.Length - 1);
            var end = Math.Clamp(span.End + (random.Next(3) == 0 ? random.Next(-25, 25) : 0), start + 1, text.Length);
            if (end - start > 10 && random.Next(7) == 0)
            {
                yield return TextSpan.FromBounds(start, (start + end) / 2);
                start = (start + end) / 2 + 1;
            }

            yield return TextSpan.FromBounds(start, end);
        }
    }
}
