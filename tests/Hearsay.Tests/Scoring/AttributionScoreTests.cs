using Hearsay.Scoring;
using Hearsay.Text;

namespace Hearsay.Tests.Scoring;

/// <summary>The rules of the yardstick on one invented sentence, each also put to score.py where that is at hand.</summary>
public sealed class AttributionScoreTests
{
    private const string Text = "Mrs. Orr said “It holds,” and Venn denied that he ran. Snow fell.";

    private static readonly ScoredAttribution Orr = new() { Source = [At("Mrs. Orr")], Cue = [At("said")], Content = [At("“It holds,”")] };
    private static readonly ScoredAttribution Venn = new() { Source = [At("Venn")], Cue = [At("denied")], Content = [At("that he ran")] };

    [Fact]
    public void A_perfect_prediction_scores_one_everywhere() =>
        Assert.All(Score([Orr, Venn], [Orr, Venn]).Measures.Values, measure => Assert.Equal(1, measure.F1));

    [Fact]
    public void No_prediction_scores_nothing()
    {
        var score = Score([Orr, Venn], []);
        Assert.Equal(0, score.Measures["F.relation50"].F1);
        Assert.Equal(2, score.Measures["C.detection"].Gold);
    }

    [Fact]
    public void Marks_at_the_edge_matter_only_to_the_strict_measure()
    {
        var score = Score([Orr, Venn], [Orr with { Content = [At("It holds")] }, Venn]);
        Assert.Equal(1, score.Measures["A.fragment_norm.content"].F1);
        Assert.Equal(.5, score.Measures["A.fragment_strict.content"].F1);
        Assert.Equal(1, score.Measures["F.relation_exact"].F1);
    }

    [Fact]
    public void Swapped_sources_fail_the_linked_measures_only()
    {
        var score = Score([Orr, Venn], [Orr with { Source = Venn.Source }, Venn with { Source = Orr.Source }]);
        Assert.Equal(1, score.Measures["A.fragment_norm.source"].F1);
        Assert.Equal(0, score.Measures["D.linked_token.source"].F1);
        Assert.Equal(0, score.Measures["F.relation50"].F1);
        Assert.Equal(1, score.Measures["C.detection"].F1);
    }

    [Fact]
    public void A_prediction_that_covers_everything_matches_one_and_is_right_about_none()
    {
        var score = Score([Orr, Venn], [Orr with { Content = [new TextSpan(0, Text.Length)] }]);
        Assert.Equal(1, score.Measures["C.detection"].Hits);
        Assert.Equal(0, score.Measures["F.relation50"].F1);
    }

    [Fact]
    public void A_missing_source_fails_the_relation_and_none_on_both_sides_agrees()
    {
        var sourceless = Orr with { Source = [] };
        Assert.Equal(.5, Score([Orr, Venn], [sourceless, Venn]).Measures["F.relation50"].F1);

        var agreed = Score([sourceless, Venn], [sourceless, Venn]);
        Assert.Equal(1, agreed.Measures["F.relation50"].F1);
        Assert.Equal(1, agreed.Measures["E.linked_exact.source"].Gold);
    }

    [Fact]
    public void A_duplicate_is_a_false_positive()
    {
        var score = Score([Orr, Venn], [Orr, Venn, Orr]);
        Assert.Equal(new Measure(2, 2, 3), score.Measures["F.relation50"]);
    }

    [Fact]
    public void Nested_predictions_can_be_left_out() =>
        Assert.Equal(1, Score([Orr, Venn], [Orr, Venn, Venn with { Nested = true }], dropNested: true).Measures["F.relation50"].F1);

    [Fact]
    public void Without_content_the_cues_match()
    {
        var bare = Venn with { Content = [] };
        Assert.Equal(1, Score([bare], [Venn]).Measures["C.detection"].Hits);
        Assert.Equal(("none", new QuoteKindRecall(1, 1, 1, 1)), Score([bare], [bare]).Kinds[3]);
    }

    [Fact]
    public void Contents_are_direct_mixed_or_indirect()
    {
        var mixed = Venn with { Content = [At("“It holds,”"), At("that he ran")] };
        var score = Score([Orr, Venn, mixed], [Orr, Venn, mixed]);
        Assert.Equal([("direct", 1), ("mixed", 1), ("indirect", 1), ("none", 0)], score.Kinds.Select(kind => (kind.Kind, kind.Recall.Gold)));
    }

    [Fact]
    public void Spans_outside_the_text_are_refused() =>
        Assert.Contains("bad predicted offsets", Refusal([Document([Orr with { Cue = [new TextSpan(5, 999)] }])]), StringComparison.Ordinal);

    [Fact]
    public void Another_text_is_refused() =>
        Assert.Contains("text differs", Refusal([Document([Orr]) with { Text = Text + "x" }]), StringComparison.Ordinal);

    [Fact]
    public void An_article_that_gold_does_not_know_is_refused() =>
        Assert.Contains("not in gold", Refusal([Document([Orr]) with { Id = "other" }]), StringComparison.Ordinal);

    [Fact]
    public void Repeated_and_missing_articles_are_warned_of()
    {
        var score = AttributionScore.Of([Document([Orr]), Document([Venn]), Document([Venn]) with { Id = "second" }], [Document([Orr])], dropNested: false);
        Assert.Equal(["1 repeated ids in the gold articles, first kept", "1 gold articles have no predictions, e.g. second"], score.Warnings);
        Assert.Equal(2, score.Articles);
        Assert.Equal(new Measure(1, 2, 1), score.Measures["F.relation50"]);
    }

    private static AttributionScore Score(ScoredAttribution[] gold, ScoredAttribution[] predicted, bool dropNested = false)
    {
        var score = AttributionScore.Of([Document(gold)], [Document(predicted)], dropNested);
        if (File.Exists(Path.Combine(Yardstick.Folder, "score.py")))
        {
            using var folder = new TemporaryFolder();
            Yardstick.Write(folder["gold.jsonl"], [Document(gold)]);
            Yardstick.Write(folder["predicted.jsonl"], [Document(predicted)]);
            Yardstick.AssertSame(score, folder["gold.jsonl"], folder["predicted.jsonl"], dropNested);
        }

        return score;
    }

    private static string Refusal(ScoredDocument[] predicted) =>
        Assert.Throws<InvalidDataException>(() => AttributionScore.Of([Document([Orr, Venn])], predicted, dropNested: false)).Message;

    private static ScoredDocument Document(ScoredAttribution[] attributions) => new() { Id = "d", Text = Text, Attributions = [.. attributions] };

    private static TextSpan At(string words) => new(Text.IndexOf(words, StringComparison.Ordinal), words.Length);
}
