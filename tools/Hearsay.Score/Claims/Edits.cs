namespace Hearsay.Score.Claims;

/// <summary>What becomes of a report in other outlets: run whole, cut, with a lead and tail of their own, in another order, in other words.</summary>
internal static class Edits
{
    private const int SwappedEvery = 14;

    /// <summary>A lead or tail is a sentence, but never more than this share of the text: the corpus has lost many full stops.</summary>
    private const int MostOfText = 7;

    /// <summary>Words that an outlet may write around anything.</summary>
    private static readonly string[] Own =
    [
        "our", "newsroom", "followed", "events", "closely", "today", "readers", "asked", "what", "this", "means", "for", "them", "here", "is", "an", "account", "by",
        "staff", "with", "agencies", "more", "details", "are", "expected", "later", "morning", "evening", "update", "situation", "remains", "unclear", "at", "hour", "we",
        "spoke", "to", "people", "near", "scene", "who", "described", "long", "night", "analysts", "see", "new", "phase", "after", "weeks", "talks", "stay", "tuned",
    ];

    public static IEnumerable<(string Edit, string Text)> Of(string original, int seed)
    {
        var words = original.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var random = new Random(seed);
        yield return ("original", original);
        yield return ("whole", original);
        yield return ("first half", string.Join(' ', words[..((words.Length + 1) / 2)]));
        yield return ("first quarter", string.Join(' ', words[..((words.Length + 3) / 4)]));
        yield return ("lead and tail", WithOwnEdges(words, random));
        yield return ("reordered", Reordered(original, random));
        yield return ("words swapped", string.Join(' ', words.Select(word => random.Next(SwappedEvery) == 0 ? Any(random) : word)));
    }

    private static string WithOwnEdges(string[] words, Random random)
    {
        var most = words.Length / MostOfText;
        var lead = Math.Min(most, Array.FindIndex(words, static word => word.EndsWith('.')) is var end and >= 0 ? end + 1 : most);
        var tail = Math.Min(most, words.Length - 1 - Array.FindLastIndex(words, Math.Max(0, words.Length - 2), static word => word.EndsWith('.')));
        return string.Join(' ', [.. Written(lead, random), .. words[lead..^tail], .. Written(tail, random)]);
    }

    private static string Reordered(string original, Random random)
    {
        var sentences = original.Split(". ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        random.Shuffle(sentences);
        return string.Join(". ", sentences);
    }

    private static string[] Written(int words, Random random) => [.. Enumerable.Range(0, words).Select(_ => Any(random))];

    private static string Any(Random random) => Own[random.Next(Own.Length)];
}
