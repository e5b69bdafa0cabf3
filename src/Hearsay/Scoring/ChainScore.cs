using System.Text.RegularExpressions;
using Hearsay.Text;

namespace Hearsay.Scoring;

/// <summary>
/// How well nested attributions are found, and kind, act and name on matched ones. An attribution matches where the cues
/// overlap and the contents' characters overlap by at least half of their union.
/// </summary>
internal sealed partial record ChainScore
{
    public required Measure Nested { get; init; }

    /// <summary>Gold attributions on which the annotators agree.</summary>
    public required int Asked { get; init; }

    public required int Matched { get; init; }

    public required int RightKinds { get; init; }

    public required int RightActs { get; init; }

    public required int RightNames { get; init; }

    /// <summary>Gold attributions carry <see cref="ScoredAttribution.Answers"/>.</summary>
    /// <exception cref="InvalidDataException">A gold article has no reading.</exception>
    public static ChainScore Of(IEnumerable<ScoredDocument> gold, IEnumerable<ScoredDocument> readings)
    {
        var byId = readings.DistinctBy(reading => reading.Id, StringComparer.Ordinal).ToDictionary(reading => reading.Id, StringComparer.Ordinal);
        var score = new ChainScore { Nested = default, Asked = 0, Matched = 0, RightKinds = 0, RightActs = 0, RightNames = 0 };
        foreach (var document in gold)
        {
            score += byId.TryGetValue(document.Id, out var reading)
                ? OfArticle([.. document.Attributions.Where(one => one.Answers is not null)], [.. reading.Attributions])
                : throw new InvalidDataException($"no reading of {document.Id}: read every gold article.");
        }

        return score;
    }

    public static ChainScore operator +(ChainScore left, ChainScore right) => new()
    {
        Nested = left.Nested + right.Nested,
        Asked = left.Asked + right.Asked,
        Matched = left.Matched + right.Matched,
        RightKinds = left.RightKinds + right.RightKinds,
        RightActs = left.RightActs + right.RightActs,
        RightNames = left.RightNames + right.RightNames,
    };

    private static ChainScore OfArticle(List<ScoredAttribution> gold, List<ScoredAttribution> mine)
    {
        var asked = gold.FindAll(one => one.Answers!.AgreedByBoth && one.Cue.Length > 0);
        var matched = asked
            .Select(one => (Answers: one.Answers!, Mine: Best(one, mine)))
            .Where(pair => pair.Mine is not null)
            .ToList();
        return new ChainScore
        {
            Nested = NestedOf(gold, mine.FindAll(one => one.Nested)),
            Asked = asked.Count,
            Matched = matched.Count,
            RightKinds = matched.Count(pair => pair.Answers.Kinds.Contains(KindOf(pair.Mine!), StringComparer.Ordinal)),
            RightActs = matched.Count(pair => pair.Mine!.Act is { } act && pair.Answers.Acts.Contains(act, StringComparer.Ordinal)),
            RightNames = matched.Count(pair => IsRightName(pair.Answers, pair.Mine!)),
        };
    }

    private static Measure NestedOf(List<ScoredAttribution> gold, List<ScoredAttribution> nested)
    {
        var (wanted, free) = (0, nested);
        foreach (var one in gold.Where(one => one.Answers is { IsNested: true, AgreedByBoth: true }))
        {
            wanted++;
            if (Best(one, free) is { } found)
            {
                free = free.FindAll(other => !ReferenceEquals(other, found));
            }
        }

        var hits = nested.Count - free.Count;
        var tolerated = gold.FindAll(one => !one.Answers!.AgreedByBoth);
        var wrong = free.Count(mine => !tolerated.Exists(one => Overlap(one, mine) >= .5));
        return new Measure(hits, wanted, hits + wrong);
    }

    /// <summary>The candidate whose content overlaps most, the first of equals; null where none overlaps by half.</summary>
    private static ScoredAttribution? Best(ScoredAttribution gold, List<ScoredAttribution> candidates) => candidates
        .Where(mine => gold.Cue.Any(cue => mine.Cue.Any(cue.Overlaps)))
        .Select(mine => (Mine: mine, Overlap: Overlap(gold, mine)))
        .Where(pair => pair.Overlap >= .5)
        .OrderByDescending(pair => pair.Overlap)
        .FirstOrDefault().Mine;

    private static double Overlap(ScoredAttribution left, ScoredAttribution right)
    {
        var (mine, theirs) = (Characters(left.Content), Characters(right.Content));
        var shared = mine.Count(theirs.Contains);
        return shared / (double)Math.Max(1, mine.Count + theirs.Count - shared);
    }

    private static HashSet<int> Characters(IEnumerable<TextSpan> spans) =>
        [.. spans.SelectMany(span => Enumerable.Range(span.Start, span.Length))];

    private static string KindOf(ScoredAttribution mine) => mine.Parties switch
    {
        [] => "unspecified",
        [{ Named: false, Kind: "person" or "unnamed" }, ..] => "unnamed",
        [var first, ..] => first.Kind,
    };

    private static bool IsRightName(ChainAnswers answers, ScoredAttribution mine) => answers.Names is []
        ? mine.Parties is []
        : answers.Names.Any(name => string.Equals(
            WithoutArticle(name), string.Join(" | ", mine.Parties.Select(party => WithoutArticle(party.Name))), StringComparison.Ordinal));

    private static string WithoutArticle(string name) => LeadingArticle().Replace(name.ToLowerInvariant(), "");

    [GeneratedRegex("^(?:the|a|an) ", RegexOptions.NonBacktracking)]
    private static partial Regex LeadingArticle();
}
