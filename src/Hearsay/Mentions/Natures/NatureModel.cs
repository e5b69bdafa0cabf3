using System.Collections.Frozen;
using System.Globalization;
using Hearsay.Grammar;
using Hearsay.Mentions.Phrases;
using Hearsay.Text;

namespace Hearsay.Mentions.Natures;

/// <summary>A linear model of what a noun phrase is about, trained on the treebank's entity layer (Data/nature-weights.tsv).</summary>
internal sealed class NatureModel
{
    private readonly FrozenDictionary<string, NatureScores>.AlternateLookup<ReadOnlySpan<char>> _weights;

    public NatureModel(IEnumerable<KeyValuePair<string, NatureScores>> weights) =>
        _weights = weights.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The weights compiled into the library.</summary>
    public static NatureModel Shipped() => new(Read());

    public NatureScores Score(Tree tree, in NounPhrase phrase, ActorLookup actors)
    {
        var sum = new Sum(_weights);
        NatureFeatures.Read(tree, phrase, actors, ref sum);
        return sum.Scores;
    }

    private static IEnumerable<KeyValuePair<string, NatureScores>> Read() =>
        WordTable.Rows("Mentions.Data.nature-weights").Select(static row => KeyValuePair.Create(row[0], new NatureScores
        {
            Person = Number(row[1]),
            Organisation = Number(row[2]),
            Place = Number(row[3]),
            Thing = Number(row[4]),
        }));

    private static float Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture) / 100f;

    private struct Sum(FrozenDictionary<string, NatureScores>.AlternateLookup<ReadOnlySpan<char>> weights) : IFeatureSink
    {
        public NatureScores Scores;

        public void Add(ReadOnlySpan<char> feature)
        {
            if (weights.TryGetValue(feature, out var scores))
            {
                Scores.Add(scores);
            }
        }
    }
}
