using System.Collections.Immutable;

namespace Hearsay.Claims.Stories;

/// <summary>
/// Groups the reports of a case by the event that they are about: those two groups join whose reports are most alike on average, until none are more
/// likely alike than not. For some thousands of reports: time grows with the square of their number.
/// </summary>
public static class StoryGrouping
{
    private const double Least = 0.5;

    /// <summary>The story of each text, numbered from 0 in the order of the first text of each. The order of the texts changes no story.</summary>
    public static ImmutableArray<int> Of(IReadOnlyList<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        // Sums of likeness depend on their order in the last digit; so reports are put in an order of their own.
        var order = Enumerable.Range(0, texts.Count).OrderBy(index => texts[index], StringComparer.Ordinal).ToArray();
        var profiles = ReportProfile.Of([.. order.Select(index => texts[index])]);
        var groups = AverageLink.Join(Likenesses(profiles), Least);
        var stories = new int[texts.Count];
        for (var i = 0; i < order.Length; i++) { stories[order[i]] = groups[i]; }
        var numbers = new Dictionary<int, int>();
        return [.. stories.Select(story => numbers.TryGetValue(story, out var number) ? number : numbers[story] = numbers.Count)];
    }

    private static double[][] Likenesses(ReportProfile[] profiles)
    {
        var likeness = new double[profiles.Length][];
        for (var one = 0; one < profiles.Length; one++) { likeness[one] = new double[profiles.Length]; }
        Parallel.For(0, profiles.Length, one =>
        {
            for (var other = 0; other < one; other++) { likeness[one][other] = StoryLikeness.Of(profiles[one], profiles[other]); }
        });
        for (var one = 0; one < profiles.Length; one++)
        {
            for (var other = 0; other < one; other++) { likeness[other][one] = likeness[one][other]; }
        }

        return likeness;
    }
}
