using System.Collections.Frozen;
using System.Globalization;
using Hearsay.Grammar;
using Hearsay.Mentions.Phrases;
using Hearsay.Mentions.Vocabulary;

namespace Hearsay.Mentions.Natures;

/// <summary>A linear model of what a noun phrase is about, trained on the treebank's entity layer (Data/nature-weights.tsv).</summary>
internal sealed class NatureModel
{
    private readonly FrozenDictionary<string, NatureScores>.AlternateLookup<ReadOnlySpan<char>> _weights;

    public NatureModel(IEnumerable<KeyValuePair<string, NatureScores>> weights) =>
        _weights = weights.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The shipped weights; only training puts others in their place.</summary>
    public static NatureModel Default { get; internal set; } = new(Read());

    public NatureScores Score(Tree tree, in NounPhrase phrase, ActorLookup actors)
    {
        var sum = new Sum(_weights);
        NatureFeatures.Read(tree, phrase, actors, ref sum);
        return sum.Scores;
    }

    private static IEnumerable<KeyValuePair<string, NatureScores>> Read()
    {
        using var reader = new StreamReader(EmbeddedTable.Open("nature-weights"));
        while (reader.ReadLine() is { } line)
        {
            if (line.Split('\t') is [var feature, var person, var organisation, var place, var thing] && feature[0] != '#')
            {
                yield return new(feature, new NatureScores
                {
                    Person = Number(person),
                    Organisation = Number(organisation),
                    Place = Number(place),
                    Thing = Number(thing),
                });
            }
        }
    }

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
