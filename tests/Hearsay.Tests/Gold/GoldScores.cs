using System.Collections.Concurrent;
using Hearsay.Mentions.Quantities;
using Hearsay.Reports;
using Hearsay.Score.Quantities;
using Hearsay.Scoring;
using Hearsay.Tests.Architecture;
using Hearsay.Tests.Grammar;
using Hearsay.Text;
using Hearsay.Train;

namespace Hearsay.Tests.Gold;

/// <summary>Scores of the shipped reader on gold files: our own beside this file, the corpora's in HEARSAY_DATA.</summary>
internal static class GoldScores
{
    private static readonly ConcurrentDictionary<string, Lazy<QuantityScore>> KnownQuantities = new(StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<string, Lazy<(AttributionScore Spans, ChainScore? Chains)>> Known = new(StringComparer.Ordinal);

    /// <summary>
    /// In percent. A measure is one of the yardstick's names (its F1), or "nested", "kind", "act", "name"; "named" is the share of all that is
    /// asked, found or not; of quantities, those of <see cref="QuantityScore"/>.
    /// </summary>
    public static double Of(string gold, string measure)
    {
        if (gold.StartsWith("quantities-", StringComparison.Ordinal))
        {
            return KnownQuantities.GetOrAdd(gold, static name => new(() => Quantities(name))).Value[measure];
        }

        var (spans, chains) = Known.GetOrAdd(gold, static name => new(() => Score(name))).Value;
        return 100 * (measure switch
        {
            "nested" => chains!.Nested.F1,
            "kind" => (double)chains!.RightKinds / chains.Matched,
            "act" => (double)chains!.RightActs / chains.Matched,
            "name" => (double)chains!.RightNames / chains.Matched,
            "named" => (double)chains!.RightNames / chains.Asked,
            _ => spans.Measures[measure].F1,
        });
    }

    private static QuantityScore Quantities(string name)
    {
        var finder = new QuantityFinder();
        return QuantityScore.Of(
            SourceTree.PathOf($"tests/Hearsay.Tests/Gold/{name}.jsonl"), text => finder.Find(GrammarModelFile.Parser.Parse(Tokenizer.Tokenize(text))), errors: null);
    }

    private static (AttributionScore Spans, ChainScore? Chains) Score(string name)
    {
        var isOurs = name.StartsWith("own-", StringComparison.Ordinal);
        var texts = name == "chains-dev" ? Rows("polnear-dev", isOurs, []).ToDictionary(static one => one.Id, StringComparer.Ordinal) : [];
        var gold = Rows(name, isOurs, texts);
        var readings = gold.Select(static one => ScoredDocument.Of(ShippedReader.Read(new ReportDraft { Id = one.Id, Text = one.Text, Published = one.Published }.ToReport()))).ToList();

        // PolNeAR annotates outermost attributions only.
        var spans = AttributionScore.Of(gold, readings, dropNested: name.StartsWith("polnear", StringComparison.Ordinal));
        return (spans, gold.Exists(static one => one.Attributions.Any(static attribution => attribution.Answers is not null)) ? ChainScore.Of(gold, readings) : null);
    }

    private static List<ScoredDocument> Rows(string name, bool isOurs, Dictionary<string, ScoredDocument> texts)
    {
        var path = isOurs ? SourceTree.PathOf($"tests/Hearsay.Tests/Gold/{name}.jsonl") : DataFolder.File("attribution", name + ".jsonl");
        if (!File.Exists(path))
        {
            Assert.Skip($"{path} is not there: set HEARSAY_DATA to the folder that docs/data.md describes.");
        }

        using var rows = File.OpenText(path);
        return [.. new ScoredRows(path, texts).Read(rows)];
    }
}
