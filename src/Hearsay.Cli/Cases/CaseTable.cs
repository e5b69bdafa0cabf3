using System.Globalization;
using System.Text;
using Hearsay.Scoring;
using Hearsay.Scoring.Cases;

namespace Hearsay.Cli.Cases;

/// <summary>The scores of a case for people: each claim with what is missing or wrong in it, then the totals.</summary>
internal static class CaseTable
{
    public static string Write(CaseScore score, bool totalsOnly)
    {
        var table = new StringBuilder();
        Line(table, $"{score.Name}: {Counted.Of(score.Totals.Claims, "claim")}, {Counted.Of(score.Totals.Tellings, "telling")}{PassedOver(score.PassedOver.Length)}");
        if (!totalsOnly) { Claims(table, score); }
        Totals(table, score.Totals);
        return table.ToString();
    }

    private static void Claims(StringBuilder table, CaseScore score)
    {
        Line(table, $"");
        Line(table, $"{"claim",-14}{"tellings",9}{"found",7}{"in one",8}{"stance",8}{"holders",9}{"origins",10}{"truth",11}{"reports",9}{"no copies",11}");
        foreach (var claim in score.Claims)
        {
            Row(table, claim);
            foreach (var (what, words) in CaseFaults.Of(claim)) { Line(table, $"    {what,-16}{words}"); }
        }

        foreach (var missing in score.Reuse.Missing) { Line(table, $"reuse not found     {missing}"); }
        foreach (var extra in score.Reuse.Extra) { Line(table, $"reuse too much      {extra}"); }
    }

    private static void Row(StringBuilder table, ClaimScore claim)
    {
        int Count(Func<TellingScore, bool> counts) => claim.Tellings.Count(counts);
        var tellings = FormattableString.Invariant($"{claim.Tellings.Length,9}{Count(static one => one.Found is not null),7}{Count(static one => one.IsInBest),8}{Count(static one => one.HasRightStance),8}{Count(static one => one.HasRightHolders),9}");
        var truth = claim.Truth.Origins;
        Line(table, $"{claim.Truth.Id,-14}{tellings}{Range(claim.Min, claim.Max, null) + (claim.HoldsTruth ? " " : "!"),11}{Range(truth.Min, truth.Max, truth.Actual),10}{claim.Simple.Reports,9}{claim.Simple.WithoutCopies,11}{(claim.IsExact ? "  all right" : "")}");
    }

    private static void Totals(StringBuilder table, CaseTotals totals)
    {
        Line(table, $"");
        Line(table, $"{"tellings found",-34}{Of(totals.Found, totals.Tellings)}");
        Line(table, $"{"  in their claim's best",-34}{Of(totals.InBest, totals.Tellings)}");
        Line(table, $"{"  with the right stance",-34}{Of(totals.RightStance, totals.Tellings)}");
        Line(table, $"{"  with the right holders",-34}{Of(totals.RightHolders, totals.Tellings)}");
        Line(table, $"{"pairs of tellings of one claim",-34}{Of(totals.Pairs)}");
        Line(table, $"{"wrong merges",-34}{Of(totals.WrongMerges.Part, totals.WrongMerges.Whole)} pairs of true tellings in one found claim");
        Line(table, $"{"  with tellings of no true claim",-34}{Of(totals.WrongMergesWithStrangers.Part, totals.WrongMergesWithStrangers.Whole)} pairs with a true telling");
        Line(table, $"");
        Line(table, $"{"",-34}{"ledger",18}{"count the reports",20}{"collapse copies",18}");
        Line(table, $"{"truth inside",-34}{Of(totals.Inside, totals.Claims),18}{Of(totals.ReportsInside, totals.Claims),20}{Of(totals.WithoutCopiesInside, totals.Claims),18}");
        Line(table, $"{"mean |min - truth|",-34}{Mean(totals.Error, totals.Claims),18}{Mean(totals.ReportsError, totals.Claims),20}{Mean(totals.WithoutCopiesError, totals.Claims),18}");
        Line(table, $"{"mean max - min",-34}{Mean(totals.Width, totals.Claims),18}    by the rules {Mean(totals.TrueWidth, totals.Claims)}");
        Line(table, $"");
        Line(table, $"{"claims with everything right",-34}{Of(totals.Exact, totals.Claims)}");
        Line(table, $"{"claims with exact origins",-34}{Of(totals.ExactDisclosed, totals.Claims)}");
        foreach (var (name, measure) in Lists(totals)) { Line(table, $"{name,-34}{Of(measure)}"); }
        Line(table, $"{"relations of these points",-34}{Of(totals.Relations.Part, totals.Relations.Whole)}");
        Line(table, $"{"look-alikes kept apart",-34}{Of(totals.LookAlikes.Part, totals.LookAlikes.Whole)}");
    }

    private static (string Name, Measure Measure)[] Lists(CaseTotals totals) =>
    [
        ("disclosed origins", totals.Disclosed), ("withdrawn roots", totals.Withdrawn), ("denials", totals.Denials), ("conflicts", totals.Conflicts),
        ("refines", totals.Refines), ("reuse", totals.Reuse), ("figure points", totals.Points),
    ];

    private static string PassedOver(int count) => count == 0 ? "" : FormattableString.Invariant($" ({count} more in earlier revisions)");

    private static string Of(Measure measure) => FormattableString.Invariant($"{measure.Hits} right, {measure.Gold - measure.Hits} missing, {measure.Predicted - measure.Hits} too many");

    private static string Of(int part, int whole) => string.Create(CultureInfo.InvariantCulture, $"{part} of {whole}{(whole == 0 ? "" : $" ({100.0 * part / whole:F1} %)")}");

    private static string Mean(int sum, int count) => count == 0 ? "" : ((double)sum / count).ToString("F2", CultureInfo.InvariantCulture);

    private static string Range(int min, int max, int? actual) => FormattableString.Invariant($"{min}–{max}{(actual is null ? "" : " (")}{actual}{(actual is null ? "" : ")")}");

    private static void Line(StringBuilder table, FormattableString line) => table.Append(ScreenText.Of(line.ToString(CultureInfo.InvariantCulture).TrimEnd())).Append('\n');
}
