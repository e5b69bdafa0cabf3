using System.Collections.Immutable;
using Hearsay.Attributions;

namespace Hearsay.Scoring;

/// <summary>
/// How well predicted attributions agree with gold ones, by seven families of measures:
/// A exact fragments (as they stand, and without marks at the edges), B words, C detection, D words and E fragments within
/// matched pairs, F whole relations (F.relation50, every role at least half right, is the headline), G recall by quote kind.
/// </summary>
internal sealed record AttributionScore
{
    public required int Articles { get; init; }

    /// <summary>By name, in ordinal order.</summary>
    public required ImmutableSortedDictionary<string, Measure> Measures { get; init; }

    /// <summary>Direct, mixed, indirect, none.</summary>
    public required ImmutableArray<(string Kind, QuoteKindRecall Recall)> Kinds { get; init; }

    public ImmutableArray<string> Warnings { get; init; } = [];

    /// <summary>
    /// Articles are joined on their ids; the first of a repeated id counts. A gold article without predictions scores as none.
    /// </summary>
    /// <exception cref="InvalidDataException">An article is in the predictions only, its texts differ, or a span lies outside.</exception>
    public static AttributionScore Of(IEnumerable<ScoredDocument> gold, IEnumerable<ScoredDocument> predicted, bool dropNested)
    {
        var warnings = new List<string>();
        var golden = FirstById(gold, "gold", warnings);
        var given = FirstById(predicted, "predicted", warnings).ToDictionary(document => document.Id, StringComparer.Ordinal);
        Check(golden, given, warnings);

        var measures = new Dictionary<string, Measure>(StringComparer.Ordinal);
        var kinds = new QuoteKindRecall[4];
        foreach (var document in golden)
        {
            var found = given.TryGetValue(document.Id, out var mine) ? mine.Attributions : [];
            var article = new ArticleScore(document.Text, document.Attributions, found.Where(one => !dropNested || !one.Nested));
            foreach (var (name, measure) in article.Measures())
            {
                measures[name] = measures.GetValueOrDefault(name) + measure;
            }

            foreach (var (kind, recall) in article.ByQuoteKind())
            {
                kinds[(int?)kind ?? 3] += recall;
            }
        }

        return new AttributionScore
        {
            Articles = golden.Count,
            Measures = measures.ToImmutableSortedDictionary(StringComparer.Ordinal),
            Kinds = [.. Enum.GetValues<QuoteKind>().Select(kind => (ContractName.Of(kind), kinds[(int)kind])), ("none", kinds[3])],
            Warnings = [.. warnings],
        };
    }

    private static List<ScoredDocument> FirstById(IEnumerable<ScoredDocument> documents, string side, List<string> warnings)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var all = documents.ToList();
        var kept = all.FindAll(document => seen.Add(document.Id));
        if (kept.Count < all.Count)
        {
            warnings.Add(FormattableString.Invariant($"{all.Count - kept.Count} repeated ids in the {side} articles, first kept"));
        }

        return kept;
    }

    private static void Check(List<ScoredDocument> gold, Dictionary<string, ScoredDocument> predicted, List<string> warnings)
    {
        var known = gold.Select(document => document.Id).ToHashSet(StringComparer.Ordinal);
        if (predicted.Keys.Where(id => !known.Contains(id)).ToList() is [var extra, ..] extras)
        {
            throw new InvalidDataException(FormattableString.Invariant(
                $"{extras.Count} predicted articles are not in gold, e.g. {extra}: score them with their own gold."));
        }

        if (gold.FindAll(document => !predicted.ContainsKey(document.Id)) is [var missing, ..] absent)
        {
            warnings.Add(FormattableString.Invariant($"{absent.Count} gold articles have no predictions, e.g. {missing.Id}"));
        }

        foreach (var document in gold)
        {
            CheckSpans(document, "gold");
            if (predicted.TryGetValue(document.Id, out var mine))
            {
                if (!string.Equals(mine.Text, document.Text, StringComparison.Ordinal))
                {
                    throw new InvalidDataException($"{document.Id}: text differs between gold and predictions: predict on the gold text.");
                }

                CheckSpans(mine, "predicted");
            }
        }
    }

    private static void CheckSpans(ScoredDocument document, string side)
    {
        foreach (var attribution in document.Attributions)
        {
            foreach (var span in attribution.Source.Concat(attribution.Cue).Concat(attribution.Content))
            {
                if (span.Start < 0 || span.Length <= 0 || span.End > document.Text.Length)
                {
                    throw new InvalidDataException(FormattableString.Invariant(
                        $"{document.Id}: bad {side} offsets {span.Start}-{span.End} (text length {document.Text.Length})."));
                }
            }
        }
    }
}
