using System.Globalization;
using System.Runtime.InteropServices;
using Hearsay.Grammar;
using Hearsay.Mentions;
using Hearsay.Mentions.Actors;
using Hearsay.Mentions.Natures;
using Hearsay.Mentions.Phrases;

namespace Hearsay.Train.Mentions;

/// <summary>Averaged perceptron over the features of noun phrases; the answers are the treebank's entity types.</summary>
internal static class NatureTraining
{
    private const int Rounds = 8;

    /// <summary>Features seen less often, and weights smaller than this, tell little and would only fill the file.</summary>
    private const int LeastSeen = 2;
    private const float LeastWeight = 0.2f;

    public static Dictionary<string, NatureScores> Train(List<GumDocument> documents)
    {
        var examples = documents.SelectMany(static document => Examples(document)).ToList();
        var seen = examples.SelectMany(static example => example.Features).CountBy(static feature => feature).ToDictionary(StringComparer.Ordinal);
        var weights = new Dictionary<string, float[]>(StringComparer.Ordinal);
        var sums = new Dictionary<string, float[]>(StringComparer.Ordinal);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var random = new Random(7);
        var step = 0;
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var index in order)
            {
                step++;
                var (features, answer) = examples[index];
                var guess = Best(features, weights);
                if (guess == answer)
                {
                    continue;
                }

                foreach (var feature in features.Where(feature => seen[feature] >= LeastSeen))
                {
                    Change(weights, feature, answer, 1);
                    Change(weights, feature, guess, -1);
                    Change(sums, feature, answer, step);
                    Change(sums, feature, guess, -step);
                }
            }
        }

        return weights.ToDictionary(static pair => pair.Key, pair => Averaged(pair.Value, sums[pair.Key], step), StringComparer.Ordinal);
    }

    public static void Write(Dictionary<string, NatureScores> weights, TextWriter writer)
    {
        writer.Write("# feature, then its weight in hundredths for person, organisation, place, thing\n");
        foreach (var (feature, scores) in weights.OrderBy(static pair => pair.Key, StringComparer.Ordinal))
        {
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{feature}\t{Hundredths(scores.Person)}\t{Hundredths(scores.Organisation)}\t{Hundredths(scores.Place)}\t{Hundredths(scores.Thing)}\n"));
        }
    }

    public static string Score(NatureModel model, List<GumDocument> documents)
    {
        var (right, all) = (new int[4], new int[4]);
        var given = new int[4];
        foreach (var document in documents)
        {
            foreach (var (table, phrase, answer) in Phrases(document))
            {
                var guess = model.Score(table.Tree, table[phrase], table.Actors).Best;
                all[(int)answer]++;
                given[(int)guess]++;
                right[(int)answer] += guess == answer ? 1 : 0;
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"nature: {100.0 * right.Sum() / all.Sum():F1} of {all.Sum()} right; ")
            + string.Join(", ", Enum.GetValues<Nature>().Select(nature => string.Create(CultureInfo.InvariantCulture,
                $"{nature} P {100.0 * right[(int)nature] / Math.Max(1, given[(int)nature]):F1} R {100.0 * right[(int)nature] / Math.Max(1, all[(int)nature]):F1}")));
    }

    /// <summary>The phrases and their features do not depend on what a model makes of them.</summary>
    private static NatureModel Untrained { get; } = new([]);

    private static int Hundredths(float weight) => (int)MathF.Round(weight * 100);

    private static IEnumerable<(string[] Features, Nature Answer)> Examples(GumDocument document)
    {
        foreach (var (table, phrase, answer) in Phrases(document))
        {
            var collector = new Collector([]);
            NatureFeatures.Read(table.Tree, table[phrase], table.Actors, ref collector);
            yield return ([.. collector.Features], answer);
        }
    }

    private static IEnumerable<(PhraseTable Table, int Phrase, Nature Answer)> Phrases(GumDocument document)
    {
        var table = new PhraseTable(new Tree(document.Text), new ActorLookup(ActorTable.Default, null), Untrained);
        for (var index = 0; index < table.Count; index++)
        {
            if (table[index].Form != MentionForm.Pronoun && document.Mentions.TryGetValue(table[index].Head, out var mention))
            {
                yield return (table, index, mention.Type switch
                {
                    "person" => Nature.Person,
                    "organization" => Nature.Organisation,
                    "place" => Nature.Place,
                    _ => Nature.Thing,
                });
            }
        }
    }

    private static Nature Best(string[] features, Dictionary<string, float[]> weights)
    {
        Span<float> scores = stackalloc float[4];
        foreach (var feature in features)
        {
            if (weights.TryGetValue(feature, out var own))
            {
                for (var nature = 0; nature < 4; nature++)
                {
                    scores[nature] += own[nature];
                }
            }
        }

        var best = 0;
        for (var nature = 1; nature < 4; nature++)
        {
            best = scores[nature] > scores[best] ? nature : best;
        }

        return (Nature)best;
    }

    private static void Change(Dictionary<string, float[]> weights, string feature, Nature nature, float amount)
    {
        ref var own = ref CollectionsMarshal.GetValueRefOrAddDefault(weights, feature, out _);
        own ??= new float[4];
        own[(int)nature] += amount;
    }

    private static NatureScores Averaged(float[] weights, float[] sums, int steps)
    {
        float Of(int nature) => weights[nature] - (sums[nature] / steps) is var weight && MathF.Abs(weight) >= LeastWeight ? MathF.Round(weight * 100) / 100 : 0;
        return new NatureScores { Person = Of(0), Organisation = Of(1), Place = Of(2), Thing = Of(3) };
    }

    private readonly struct Collector(List<string> features) : IFeatureSink
    {
        public List<string> Features { get; } = features;

        public void Add(ReadOnlySpan<char> feature) => Features.Add(feature.ToString());
    }
}
