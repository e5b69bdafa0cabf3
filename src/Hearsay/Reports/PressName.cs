using System.Collections.Frozen;
using Hearsay.Text;

namespace Hearsay.Reports;

/// <summary>Tells a wire's or a paper's name ("AFP", "Tessaly Wire") from whatever else may stand in brackets ("France").</summary>
internal static class PressName
{
    private const int MostWords = 6;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = Of("name");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Marks = Of("word");

    /// <summary>"Post", "Herald": a word that ends the name of a paper.</summary>
    public static bool IsMark(ReadOnlySpan<char> word) => char.IsUpper(word[0]) && Marks.Contains(word);

    public static bool IsWire(ReadOnlySpan<char> name)
    {
        if (Names.Contains(name)) { return true; }
        var (words, marked) = (0, false);
        foreach (var word in new Words(name))
        {
            var form = word.In(name);
            if (!char.IsUpper(form[0]) && form is not ("of" or "the" or "and" or "de")) { return false; }
            marked |= Marks.Contains(form);
            words++;
        }

        return marked && words is >= 2 and <= MostWords && name.IndexOfAny(",.;:") < 0;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Of(string kind) =>
        WordTable.Rows("Reports.PressWords").Where(row => row[1] == kind).Select(row => row[0])
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
