namespace Hearsay.Attributions.Roles;

/// <summary>The tokens that can belong to one cue: its unit, as far as this from the cue.</summary>
internal static class CueWindow
{
    private const int Before = 140;
    private const int After = 180;

    public static (int First, int End) Of(int cue, (int First, int End) unit) =>
        (Math.Max(unit.First, cue - Before), Math.Min(unit.End, cue + After));
}
