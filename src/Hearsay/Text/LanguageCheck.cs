using System.Collections.Frozen;

namespace Hearsay.Text;

/// <summary>The language that most of a text is written in, by its script and its small words.</summary>
public static class LanguageCheck
{
    public const string English = "en";
    public const string Unknown = "und";

    private static readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> FunctionWords = WordTable
        .Map("Text.FunctionWords", StringComparer.OrdinalIgnoreCase, row => row[1].Split(' '))
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly (string Usual, string Other, string Letters)[] ScriptLetters =
        [.. WordTable.Rows("Text.ScriptLetters").Select(row => (row[0], row[1], row[2]))];

    /// <summary>An ISO 639-1 code, or "und". Latin script without evidence for another language counts as English.</summary>
    public static string Detect(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (script, letters) = Scripts.Main(text);
        return script switch
        {
            Scripts.Latin => DetectLatin(text),
            Scripts.Other => Unknown,
            _ => WithinScript(text, script, letters),
        };
    }

    /// <summary>Persian among the texts in Arabic letters, Ukrainian among those in Cyrillic, by letters of their own.</summary>
    private static string WithinScript(string text, string usual, int letters)
    {
        var best = usual;
        var most = letters / 50;
        foreach (var (script, other, own) in ScriptLetters)
        {
            if (script != usual) { continue; }
            var count = text.Count(own.Contains);
            if (count > most) { (best, most) = (other, count); }
        }

        return best;
    }

    private static string DetectLatin(string text)
    {
        var scores = new Dictionary<string, double>(StringComparer.Ordinal) { [English] = 0 };
        var words = 0;
        var foreign = 0;
        foreach (var word in new Words(text))
        {
            var form = word.In(text);
            words++;
            if (!System.Text.Ascii.IsValid(form)) { foreign++; }
            if (form.Length > 9 || !FunctionWords.TryGetValue(form, out var languages)) { continue; }
            foreach (var language in languages)
            {
                scores[language] = scores.GetValueOrDefault(language) + (1.0 / languages.Length);
            }
        }

        var best = scores.Where(score => score.Key != English).OrderByDescending(score => score.Value).ThenBy(score => score.Key, StringComparer.Ordinal).FirstOrDefault();
        var english = scores[English];
        if (best.Value >= 1 && best.Value > 1.5 * english) { return best.Key; }
        // English prose of this length has four times as many small words, and next to no letters with accents.
        return (words >= 30 && english < words / 20.0) || (english < 1 && foreign * 4 > words) ? Unknown : English;
    }
}
