using System.Collections.Immutable;
using Hearsay.Text;

namespace Hearsay.Claims.Reuse;

/// <summary>What a report has in common with an earlier one, word for word.</summary>
public sealed record TextReuse
{
    /// <summary>From this share on a report is a copy, in whole or nearly so, and what it tells has the earlier report's roots.</summary>
    public const double CopyFrom = 0.7;

    /// <summary>From this share on a report takes over a part: a link to show, never a reason to merge.</summary>
    public const double PartialFrom = 0.3;

    /// <summary>The id of the report that counts as the earlier one.</summary>
    public required string Earlier { get; init; }

    public required string Later { get; init; }

    /// <summary>The share of the later report's different runs of three words that stand in the earlier one, too.</summary>
    public required double Containment { get; init; }

    /// <summary>In the order of the later report, not overlapping there.</summary>
    public required ImmutableArray<SharedStretch> Stretches { get; init; }

    public ReuseKind Kind => Containment >= CopyFrom ? ReuseKind.Copy : ReuseKind.Partial;

    /// <summary>How much of a sentence of the later report lies in shared stretches, as a share of its characters.</summary>
    public double CoverageOf(TextSpan later)
    {
        var covered = 0;
        foreach (var stretch in Stretches)
        {
            covered += Math.Max(0, Math.Min(stretch.Later.End, later.End) - Math.Max(stretch.Later.Start, later.Start));
        }

        return later.Length == 0 ? 0 : (double)covered / later.Length;
    }

    /// <summary>Whether a claim's own sentence was taken over: a word that was changed in it does not make it the later report's own.</summary>
    public bool Carries(TextSpan later) => CoverageOf(later) >= CopyFrom;
}
