using System.Collections.Frozen;
using Hearsay.Text;

namespace Hearsay.Attributions.Circumstances;

/// <summary>Words with a listener: as their object ("informed *the court*") or behind "to" ("explained *to the court*").</summary>
internal static class TellingVerbs
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> WithObject = Load("object");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> WithTo = Load("to");

    public static bool Tells(ReadOnlySpan<char> form) => WithObject.Contains(form);

    public static bool SaysTo(ReadOnlySpan<char> form) => WithTo.Contains(form);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Load(string sort) => WordTable.Rows("Attributions.Data.telling-verbs")
        .Where(row => row[0] == sort).SelectMany(static row => row[1].Split(' '))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
