using Hearsay.Attributions;
using Hearsay.Text;

namespace Hearsay.Scoring;

/// <summary>All measures of one article.</summary>
internal sealed class ArticleScore
{
    private static readonly ScoredRole[] Roles = Enum.GetValues<ScoredRole>();

    private readonly ArticleWords _words;
    private readonly MeasuredAttribution[] _gold;
    private readonly MeasuredAttribution[] _predicted;
    private readonly List<(int Gold, int Predicted)> _pairs;

    public ArticleScore(string text, IEnumerable<ScoredAttribution> gold, IEnumerable<ScoredAttribution> predicted)
    {
        _words = new ArticleWords(text);
        _gold = Measured(gold);
        _predicted = Measured(predicted);
        _pairs = AttributionMatching.Pair(_gold, _predicted);

        MeasuredAttribution[] Measured(IEnumerable<ScoredAttribution> attributions) =>
        [
            .. attributions.Where(attribution => attribution.Cue.Length + attribution.Content.Length > 0)
                .Select(attribution => new MeasuredAttribution(attribution, text, _words)),
        ];
    }

    public IEnumerable<KeyValuePair<string, Measure>> Measures()
    {
        foreach (var role in Roles)
        {
            var name = ContractName.Of(role);
            yield return new($"A.fragment_strict.{name}", FragmentExact(attribution => attribution.Fragments(role)));
            yield return new($"A.fragment_norm.{name}", FragmentExact(attribution => attribution.Trimmed(role)));
            yield return new($"B.token.{name}", Words(role));
            yield return new($"D.linked_token.{name}", LinkedWords(role));
            yield return new($"E.linked_exact.{name}", LinkedExact(role));
        }

        yield return new("C.detection", Relation((_, _) => true));
        yield return new("F.relation50", Relation(AgreeByHalf));
        yield return new("F.relation50_source+content", Relation((gold, predicted) =>
            AgreeByHalf(gold, predicted, ScoredRole.Source) && AgreeByHalf(gold, predicted, ScoredRole.Content)));
        yield return new("F.relation_exact", Relation((gold, predicted) =>
            Roles.All(role => gold.Trimmed(role).SequenceEqual(predicted.Trimmed(role)))));
    }

    /// <summary>Recall by the quote kind of the gold content; null is the kind of an attribution without content.</summary>
    public IEnumerable<(QuoteKind? Kind, QuoteKindRecall Recall)> ByQuoteKind()
    {
        var detected = _pairs.ToDictionary(pair => pair.Gold, pair => AgreeByHalf(_gold[pair.Gold], _predicted[pair.Predicted]));
        for (var i = 0; i < _gold.Length; i++)
        {
            var isDetected = detected.TryGetValue(i, out var isRelated);
            yield return (KindOf(_gold[i]), new QuoteKindRecall(1, isDetected ? 1 : 0, isRelated ? 1 : 0, 0));
        }

        foreach (var attribution in _predicted)
        {
            yield return (KindOf(attribution), new QuoteKindRecall(0, 0, 0, 1));
        }
    }

    /// <summary>For each prediction, in order, whether every role agrees by half with its gold partner's.</summary>
    public bool[] RelatedPredictions()
    {
        var related = new bool[_predicted.Length];
        foreach (var (gold, predicted) in _pairs)
        {
            related[predicted] = AgreeByHalf(_gold[gold], _predicted[predicted]);
        }

        return related;
    }

    private Measure FragmentExact(Func<MeasuredAttribution, IEnumerable<TextSpan>> fragments)
    {
        var gold = _gold.SelectMany(fragments).ToHashSet();
        var predicted = _predicted.SelectMany(fragments).ToHashSet();
        return new Measure(gold.Count(predicted.Contains), gold.Count, predicted.Count);
    }

    private Measure Words(ScoredRole role)
    {
        var gold = _gold.SelectMany(attribution => attribution.Words(role)).ToHashSet();
        var predicted = _predicted.SelectMany(attribution => attribution.Words(role)).ToHashSet();
        return new Measure(gold.Count(predicted.Contains), gold.Count, predicted.Count);
    }

    private Measure LinkedWords(ScoredRole role) => new(
        _pairs.Sum(pair => WordSet.Shared(_gold[pair.Gold].Words(role), _predicted[pair.Predicted].Words(role))),
        _gold.Sum(attribution => attribution.Words(role).Length),
        _predicted.Sum(attribution => attribution.Words(role).Length));

    private Measure LinkedExact(ScoredRole role) => new(
        _pairs.Count(pair => _gold[pair.Gold].Trimmed(role) is { Length: > 0 } gold
            && gold.SequenceEqual(_predicted[pair.Predicted].Trimmed(role))),
        _gold.Count(attribution => attribution.Trimmed(role).Length > 0),
        _predicted.Count(attribution => attribution.Trimmed(role).Length > 0));

    private Measure Relation(Func<MeasuredAttribution, MeasuredAttribution, bool> agree) =>
        new(_pairs.Count(pair => agree(_gold[pair.Gold], _predicted[pair.Predicted])), _gold.Length, _predicted.Length);

    private static bool AgreeByHalf(MeasuredAttribution gold, MeasuredAttribution predicted) =>
        Roles.All(role => AgreeByHalf(gold, predicted, role));

    private static bool AgreeByHalf(MeasuredAttribution gold, MeasuredAttribution predicted, ScoredRole role) =>
        WordSet.AgreeByHalf(gold.Words(role), predicted.Words(role));

    private QuoteKind? KindOf(MeasuredAttribution attribution)
    {
        var words = attribution.Words(ScoredRole.Content);
        var quoted = words.Count(_words.IsQuoted);
        return words.Length == 0 ? null
            : quoted == words.Length ? QuoteKind.Direct
            : quoted > 0 ? QuoteKind.Mixed
            : QuoteKind.Indirect;
    }
}
