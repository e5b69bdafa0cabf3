using Hearsay.Claims.Reuse;
using Hearsay.Scoring.Cases.Truths;

namespace Hearsay.Scoring.Cases;

/// <summary>What a desk does without a ledger, given for free which reports tell the claim: it counts them, or collapses copies and counts.</summary>
internal readonly record struct SimpleCounts(int Reports, int WithoutCopies)
{
    public static SimpleCounts Of(TrueClaim claim, CaseTruth truth)
    {
        var reports = claim.Tellings.Where(static telling => telling.IsCounted).Select(static telling => telling.Report).ToHashSet(StringComparer.Ordinal);
        var groups = new ReuseGroups();
        foreach (var pair in truth.Reuse.Where(pair => pair.Kind == ReuseKind.Copy && reports.Contains(pair.Later) && reports.Contains(pair.Earlier)))
        {
            groups.Join(pair.Earlier, pair.Later);
        }

        return new SimpleCounts(reports.Count, reports.Select(groups.GroupOf).Distinct(StringComparer.Ordinal).Count());
    }
}
