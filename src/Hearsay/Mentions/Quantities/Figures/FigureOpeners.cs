using System.Collections.Frozen;
using Hearsay.Mentions.Quantities.Units;

namespace Hearsay.Mentions.Quantities.Figures;

/// <summary>Whether a figure may begin at a word: one look for every word of a report, so that the rest is done for few.</summary>
internal static class FigureOpeners
{
    private const int Longest = 14;

    private static readonly FrozenDictionary<string, FigureOpener>.AlternateLookup<ReadOnlySpan<char>> Words = Load();

    public static FigureOpener Of(ReadOnlySpan<char> form)
    {
        var known = form.Length <= Longest && Words.TryGetValue(form, out var opener) ? opener : FigureOpener.None;
        return Digits.MayStart(form[0]) || form[0] is '-' or '−' or '–' ? known | FigureOpener.Number
            : known == FigureOpener.None && form.Length > 3 && char.IsAsciiDigit(form[^1]) && char.IsAsciiLetterUpper(form[0]) ? FigureOpener.Glued : known;
    }

    private static FrozenDictionary<string, FigureOpener>.AlternateLookup<ReadOnlySpan<char>> Load()
    {
        var words = new Dictionary<string, FigureOpener>(StringComparer.OrdinalIgnoreCase);
        void Note(string wording, FigureOpener opener)
        {
            var first = wording.Split(' ')[0];
            words[first] = words.GetValueOrDefault(first) | opener;
        }

        foreach (var row in Wordings<int>.Rows("numbers")) { Note(row[0], FigureOpener.Number); }
        foreach (var word in (string[])["a", "an", "minus", "negative"]) { Note(word, FigureOpener.Number); }
        foreach (var row in Wordings<int>.Rows("vague")) { Note(row[1], FigureOpener.Vague); }
        foreach (var row in Wordings<int>.Rows("shares")) { Note(row[0], FigureOpener.Vague); }
        foreach (var row in Wordings<int>.Rows("multiples")) { Note(row[0], FigureOpener.Multiple); }
        foreach (var form in Currencies.FormsBefore) { Note(form, FigureOpener.Currency); }
        Note("twice", FigureOpener.Multiple);
        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
