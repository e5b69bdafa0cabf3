using System.Collections.Frozen;
using System.Globalization;
using Hearsay.Mentions.Times.Calendar;
using Hearsay.Text;

namespace Hearsay.Mentions.Times.Words;

/// <summary>Looks tokens up as words of time. Most words of a text are none, so that one look at the first letter and the length turns most away.</summary>
internal static class TimeWords
{
    private const int Longest = 12;

    private static readonly FrozenDictionary<string, TimeToken>.AlternateLookup<ReadOnlySpan<char>> Known = WordTable
        .Rows("Mentions.Times.Words.words").Select(static row => (Word: row[0], Token: Read(row)))
        .Concat(Holidays.FirstWords.Select(static word => (Word: word, Token: new TimeToken(TimeWord.Holiday))))
        .DistinctBy(static entry => entry.Word, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(static entry => entry.Word, static entry => entry.Token, StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static TimeToken Of(ReadOnlySpan<char> form)
    {
        if (char.IsAsciiDigit(form[0]) || (form.Length > 2 && char.IsAsciiDigit(form[1])))
        {
            return WrittenNumber.Read(form);
        }

        if (form.Length <= Longest && Known.TryGetValue(form, out var found))
        {
            return found;
        }

        return form.Length > 4 && form.StartsWith("mid-", StringComparison.OrdinalIgnoreCase) ? Of(form[4..]) with { IsMid = true } : default;
    }

    private static TimeToken Read(string[] row)
    {
        var sort = Enum.Parse<TimeWord>(row[1], ignoreCase: true);
        var number = row.Length < 3 ? 0
            : sort is TimeWord.Unit or TimeWord.Often ? (int)Enum.Parse<Grain>(row[2], ignoreCase: true)
            : int.Parse(row[2], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return new TimeToken(sort, number);
    }
}
