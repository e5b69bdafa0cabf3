using System.Collections.Immutable;
using Hearsay.Attributions;

namespace Hearsay.Cli.Formats;

/// <summary>An attribution with its number in the report and the attributions inside its content, to any depth.</summary>
internal sealed record Chain(Attribution Attribution, int Number, int Depth, ImmutableArray<Chain> Inner)
{
    /// <summary>The outermost attributions of a reading in text order; every attribution is in exactly one of their trees.</summary>
    public static ImmutableArray<Chain> Of(Reading reading)
    {
        var numbers = reading.Attributions.Select((attribution, index) => (attribution.Id, Number: index + 1))
            .ToDictionary(pair => pair.Id, pair => pair.Number);
        var inner = reading.Attributions.ToLookup(attribution => attribution.Within is { } outer && numbers.ContainsKey(outer) ? outer : (AttributionId?)null);
        return Below(null, 0);

        ImmutableArray<Chain> Below(AttributionId? outer, int depth) =>
            [.. inner[outer].Select(one => new Chain(one, numbers[one.Id], depth, Below(one.Id, depth + 1)))];
    }

    public IEnumerable<Chain> WithInner() => Inner.SelectMany(chain => chain.WithInner()).Prepend(this);
}
