using Hearsay.Networks;

namespace Hearsay.Grammar;

/// <summary>
/// Answers by the longest known ending of a form among words with the same tags; a whole form that is an exception stands
/// before every ending.
/// </summary>
internal sealed class SuffixRules
{
    public const int LongestSuffix = 6;

    private readonly Dictionary<ulong, ushort> _answers;

    private SuffixRules(string[] values, Dictionary<ulong, ushort> answers) => (Values, _answers) = (values, answers);

    /// <summary>Every answer there is, once.</summary>
    public string[] Values { get; }

    /// <summary>The number of the answer for a lower-cased form, -1 when nothing is known of such words.</summary>
    public int Find(ReadOnlySpan<char> lower, WordClass wordClass, PennTag tag)
    {
        if (_answers.TryGetValue(Key(lower, wordClass, tag, isWhole: true), out var answer))
        {
            return answer;
        }

        for (var length = Math.Min(LongestSuffix, lower.Length); length >= 0; length--)
        {
            if (_answers.TryGetValue(Key(lower[^length..], wordClass, tag, isWhole: false), out answer))
            {
                return answer;
            }
        }

        return -1;
    }

    // The kind goes through the hash like a letter: added to the start, it would cancel out against the first one.
    public static ulong Key(ReadOnlySpan<char> part, WordClass wordClass, PennTag tag, bool isWhole) =>
        FormHash.Of(part, FormHash.Add(FormHash.Add(FormHash.Start, (char)(((int)wordClass * 64) + (int)tag)), isWhole ? '^' : '*'));

    /// <summary>Reads lines "NOUN NNS ies 3" (an ending) and "^feet" (a whole form) under their answers.</summary>
    public static SuffixRules Read(WeightReader reader, string name) =>
        From(reader.Strings(name + ".answers"), reader.Strings(name + ".rules"));

    public static SuffixRules From(string[] values, string[] rules)
    {
        var answers = new Dictionary<ulong, ushort>(rules.Length);
        Span<Range> fields = stackalloc Range[5];
        foreach (var rule in rules)
        {
            var line = rule.AsSpan();
            if (line.Split(fields, '\t') != 4)
            {
                throw new InvalidDataException($"The rule '{rule}' of the lexicon does not have four fields.");
            }

            var ending = line[fields[2]];
            var isWhole = ending.StartsWith('^') && ending.Length > 1;
            var key = Key(
                isWhole ? ending[1..] : ending,
                (WordClass)int.Parse(line[fields[0]], provider: null),
                (PennTag)int.Parse(line[fields[1]], provider: null),
                isWhole);
            answers[key] = ushort.Parse(line[fields[3]], provider: null);
        }

        return new SuffixRules(values, answers);
    }
}
