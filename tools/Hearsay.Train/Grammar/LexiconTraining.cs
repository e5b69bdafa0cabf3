using Hearsay.Grammar;
using Hearsay.Networks;

namespace Hearsay.Train.Grammar;

/// <summary>Learns the rules of the lexicon: the answer most words of an ending have, wherever it differs from the shorter ending's.</summary>
internal static class LexiconTraining
{
    /// <summary>An ending speaks for unseen words only if it was seen on so many different ones.</summary>
    private const int FewestForms = 3;

    public static void Write(IReadOnlyList<ConlluSentence> sentences, WeightWriter writer)
    {
        Write(writer, "lemmas", Learn(sentences, static word => LemmaScript.Between(word.Form, word.Lemma).ToString()));
        Write(writer, "morphology", Learn(sentences, static word => word.Features));
    }

    public static Lexicon Learn(IReadOnlyList<ConlluSentence> sentences) => new(
        Rules(Learn(sentences, static word => LemmaScript.Between(word.Form, word.Lemma).ToString())),
        Rules(Learn(sentences, static word => word.Features)));

    private static SuffixRules Rules((string[] Values, string[] Rules) learned) => SuffixRules.From(learned.Values, learned.Rules);

    private static void Write(WeightWriter writer, string name, (string[] Values, string[] Rules) learned)
    {
        writer.Write(name + ".answers", learned.Values);
        writer.Write(name + ".rules", learned.Rules);
    }

    private static (string[] Values, string[] Rules) Learn(IReadOnlyList<ConlluSentence> sentences, Func<ConlluWord, string> answer)
    {
        var values = new List<string>();
        var rules = new List<string>();
        var groups = sentences.SelectMany(static sentence => sentence.Words)
            .GroupBy(static word => (Class: TagNames.WordClassOf(word.WordClass), Tag: TagNames.PennTagOf(word.Tag)))
            .OrderBy(static group => group.Key);
        foreach (var group in groups)
        {
            var forms = group.GroupBy(static word => word.Form.ToLowerInvariant(), StringComparer.Ordinal)
                .Select(form => (Form: form.Key, Answer: Commonest(form.Select(answer))))
                .OrderBy(static form => form.Form, StringComparer.Ordinal)
                .ToList();
            var endings = Endings(forms);
            foreach (var (ending, value) in endings.OrderBy(static pair => pair.Key, StringComparer.Ordinal))
            {
                Add(group.Key.Class, group.Key.Tag, ending, value);
            }

            foreach (var (form, value) in forms)
            {
                if (Longest(endings, form, form.Length) != value)
                {
                    Add(group.Key.Class, group.Key.Tag, "^" + form, value);
                }
            }
        }

        return ([.. values], [.. rules]);

        void Add(WordClass wordClass, PennTag tag, string ending, string value)
        {
            var number = values.IndexOf(value);
            if (number < 0)
            {
                number = values.Count;
                values.Add(value);
            }

            rules.Add($"{(int)wordClass}\t{(int)tag}\t{ending}\t{number}");
        }
    }

    private static Dictionary<string, string> Endings(List<(string Form, string Answer)> forms)
    {
        var endings = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var length = 0; length <= SuffixRules.LongestSuffix; length++)
        {
            var same = forms.Where(form => form.Form.Length >= length)
                .GroupBy(form => form.Form[^length..], StringComparer.Ordinal)
                .OrderBy(static group => group.Key, StringComparer.Ordinal);
            foreach (var group in same)
            {
                var commonest = Commonest(group.Select(static form => form.Answer));
                if (length == 0 || (group.Count() >= FewestForms && Longest(endings, group.Key, length - 1) != commonest))
                {
                    endings[group.Key] = commonest;
                }
            }
        }

        return endings;
    }

    private static string? Longest(Dictionary<string, string> endings, string form, int length)
    {
        for (length = Math.Min(length, SuffixRules.LongestSuffix); length >= 0; length--)
        {
            if (endings.TryGetValue(form[^length..], out var answer))
            {
                return answer;
            }
        }

        return null;
    }

    /// <summary>Of equals the first in the alphabet.</summary>
    private static string Commonest(IEnumerable<string> answers) => answers
        .GroupBy(static answer => answer, StringComparer.Ordinal)
        .OrderByDescending(static group => group.Count())
        .ThenBy(static group => group.Key, StringComparer.Ordinal)
        .First().Key;
}
