using System.Collections.Frozen;

namespace Hearsay.Attributions.Circumstances;

/// <summary>Verbs whose object is the one who is told: "informed the court", "warned residents" (telling-verbs.tsv).</summary>
internal static class TellingVerbs
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Forms = Table.Rows("telling-verbs")
        .SelectMany(static row => row[0].Split(' ')).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> form) => Forms.Contains(form);
}
