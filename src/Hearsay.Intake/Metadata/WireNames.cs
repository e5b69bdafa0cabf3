using System.Collections.Frozen;
using Hearsay.Intake.Pages;

namespace Hearsay.Intake.Metadata;

/// <summary>News agencies by the names under which others run their copy.</summary>
internal static class WireNames
{
    private static readonly FrozenSet<string> Names = IntakeTable.Rows("WireNames").Select(row => row[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool IsWire(string name) => Names.Contains(name);
}
