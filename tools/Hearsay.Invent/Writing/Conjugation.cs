namespace Hearsay.Invent.Writing;

/// <summary>Puts a verb in the tense that its place in a sentence asks for.</summary>
internal static class Conjugation
{
    private static readonly Dictionary<string, string[]> Irregular = Resource.Table("verbs.tsv").ToDictionary(static row => row[0], static row => row[1..], StringComparer.Ordinal);

    /// <param name="tense">"past", "perf", "pperf", "pres", each also with "neg" before it; or "ing".</param>
    public static string Of(string verb, bool isPassive, string tense, bool isPlural)
    {
        var isNegated = tense.StartsWith("neg", StringComparison.Ordinal);
        var not = isNegated ? " not" : "";
        var (past, participle, ing) = Parts(verb);
        return (isNegated ? tense[3..] : tense, isPassive) switch
        {
            ("past", false) => isNegated ? "did not " + verb : past,
            ("past", true) => $"{(isPlural ? "were" : "was")}{not} {participle}",
            ("perf", var passive) => $"{(isPlural ? "have" : "has")}{not} {(passive ? "been " : "")}{participle}",
            ("pperf", var passive) => $"had{not} {(passive ? "been " : "")}{participle}",
            ("pres", false) => isPlural ? verb : Third(verb),
            ("pres", true) => participle,
            ("ing", _) => ing,
            _ => throw new FormatException($"There is no tense {tense}."),
        };
    }

    private static (string Past, string Participle, string Ing) Parts(string verb)
    {
        if (Irregular.TryGetValue(verb, out var parts))
        {
            return (parts[0], parts[1], parts[2]);
        }

        var past = verb[^1] == 'e' ? verb + "d" : EndsInConsonantY(verb) ? verb[..^1] + "ied" : verb + "ed";
        return (past, past, (verb[^1] == 'e' ? verb[..^1] : verb) + "ing");
    }

    private static string Third(string verb) => EndsInConsonantY(verb) ? verb[..^1] + "ies"
        : verb.EndsWith('s') || verb.EndsWith("sh", StringComparison.Ordinal) || verb.EndsWith("ch", StringComparison.Ordinal) || verb == "go" ? verb + "es" : verb + "s";

    private static bool EndsInConsonantY(string verb) => verb[^1] == 'y' && !"aeiou".Contains(verb[^2], StringComparison.Ordinal);
}
