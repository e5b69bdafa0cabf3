using Hearsay.Mentions.Places.Gazetteers;
using Hearsay.Text;

namespace Hearsay.Mentions.Places.Resolving;

/// <summary>
/// Chooses for each name of a report the place that it means. Each name begins with how notable its candidates are; then, a few times
/// over, every name is weighed again with what the others seem to mean: the same country, the same province, close by. What stands
/// behind a comma ("Salem, Oregon") says it outright. A name means one place in the whole report.
/// </summary>
internal sealed class PlaceResolver(Gazetteer gazetteer)
{
    private const int Rounds = 3;

    public void Resolve(ReadOnlySpan<char> text, IReadOnlyList<Toponym> toponyms)
    {
        var senses = Senses(text, toponyms, out var ofToponym);
        Connect(text, toponyms, ofToponym, senses);
        for (var round = 0; round < Rounds; round++)
        {
            var surroundings = new Surroundings(gazetteer, senses);
            foreach (var sense in senses)
            {
                sense.Weigh(gazetteer, surroundings);
            }

            foreach (var sense in senses)
            {
                sense.Settle();
            }
        }

        for (var index = 0; index < toponyms.Count; index++)
        {
            toponyms[index].Place = senses[ofToponym[index]].Best;
        }
    }

    private static List<Sense> Senses(ReadOnlySpan<char> text, IReadOnlyList<Toponym> toponyms, out int[] ofToponym)
    {
        Span<char> folded = stackalloc char[Spelling.Longest];
        var (senses, byKey) = (new List<Sense>(), new Dictionary<ulong, int>());
        ofToponym = new int[toponyms.Count];
        for (var index = 0; index < toponyms.Count; index++)
        {
            var key = Spelling.Key(folded[..Spelling.Fold(toponyms[index].Span.In(text), folded)]);
            var kind = KindBehind(text[toponyms[index].Span.End..]);
            key += kind is { } told ? 1 + (ulong)told : 0;
            if (!byKey.TryGetValue(key, out var sense))
            {
                byKey[key] = sense = senses.Count;
                senses.Add(new Sense(toponyms[index].Candidates, kind));
            }

            senses[sense].Count++;
            ofToponym[index] = sense;
        }

        return senses;
    }

    /// <summary>"Kermanshah province" and "Kermanshah city" are two places of one report.</summary>
    private static PlaceKind? KindBehind(ReadOnlySpan<char> behind) =>
        Begins(behind, " province") || Begins(behind, " governorate") || Begins(behind, " state") ? PlaceKind.Admin1
        : Begins(behind, " county") || Begins(behind, " district") ? PlaceKind.Admin2
        : Begins(behind, " city") ? PlaceKind.City : null;

    private static bool Begins(ReadOnlySpan<char> behind, string word) =>
        behind.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (behind.Length == word.Length || !char.IsLetter(behind[word.Length]));

    /// <summary>Finds what stands behind a comma or a preposition: the wider place in which the one before it lies.</summary>
    private static void Connect(ReadOnlySpan<char> text, IReadOnlyList<Toponym> toponyms, int[] ofToponym, List<Sense> senses)
    {
        for (var index = 0; index + 1 < toponyms.Count; index++)
        {
            var (inner, outer) = (toponyms[index].Span, toponyms[index + 1].Span);
            if (outer.Start > inner.End && ofToponym[index] != ofToponym[index + 1] && Closeness(text[inner.End..outer.Start]) is > 0 and var closeness)
            {
                senses[ofToponym[index]].Outer.Add((senses[ofToponym[index + 1]], closeness));
                senses[ofToponym[index + 1]].Inner.Add((senses[ofToponym[index]], closeness));
            }
        }
    }

    private static float Closeness(ReadOnlySpan<char> between) => between switch
    {
        ", " or "," or " (" or ", (" => 1,
        ", in " or " in " or ", in the " or " in the " => 0.6f,
        _ => 0,
    };
}
