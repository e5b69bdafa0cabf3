using System.Collections.Frozen;
using Hearsay.Text;

namespace Hearsay.Attributions.Cues;

/// <summary>The small word lists that frames are read by, in every case.</summary>
internal static class CueTerms
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>>[] Terms = Load();

    public static bool Has(CueTerm term, ReadOnlySpan<char> form) => Terms[(int)term].Contains(form);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>>[] Load()
    {
        var rows = WordTable.Rows("Attributions.Data.cue-terms").ToLookup(static row => Enum.Parse<CueTerm>(row[0], ignoreCase: true), static row => row[1].Split(' '));
        return [.. Enum.GetValues<CueTerm>().Select(term => rows[term].SelectMany(static words => words)
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>())];
    }
}
