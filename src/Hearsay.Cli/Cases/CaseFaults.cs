using Hearsay.Scoring.Cases;
using Hearsay.Scoring.Cases.Truths;

namespace Hearsay.Cli.Cases;

/// <summary>What is missing or wrong in a found claim, in words, so that one sees what to repair.</summary>
internal static class CaseFaults
{
    private const int Longest = 110;

    public static IEnumerable<(string What, string Words)> Of(ClaimScore claim)
    {
        foreach (var one in claim.Tellings)
        {
            if (one.Found is not { } found)
            {
                yield return ("not found", Told(one.Truth));
                continue;
            }

            if (!one.IsInBest) { yield return ("elsewhere", $"{Told(one.Truth)} {Whereabouts(found)}"); }
            if (!one.HasRightStance) { yield return ("stance", $"{Told(one.Truth)} {ContractName.Of(one.Truth.Stance)}, read as {ContractName.Of(found.Telling.Stance)}"); }
            if (!one.HasRightHolders) { yield return ("holders", $"{Told(one.Truth)} {Names(one.Truth.Holders.Select(static holder => holder.Words))}, read as {Names(found.Telling.Holders.Select(static holder => holder.Name))}"); }
        }

        foreach (var stranger in claim.Strangers) { yield return ("not of it", $"{stranger.Report} {Quoted(stranger.Words)} is of {stranger.Of ?? "no true claim"}"); }

        if (!claim.HoldsTruth) { yield return ("origins", FormattableString.Invariant($"{claim.Min} to {claim.Max} do not hold the truth")); }
        foreach (var (name, list) in Lists(claim))
        {
            foreach (var words in list.Missing) { yield return (name, $"missing: {words}"); }
            foreach (var words in list.Extra) { yield return (name, $"too much: {words}"); }
        }
    }

    private static (string Name, Listed List)[] Lists(ClaimScore claim) =>
    [
        ("disclosed", claim.Disclosed), ("withdrawn", claim.Withdrawn), ("denials", claim.Denials), ("conflicts", claim.Conflicts),
        ("figures", claim.Points), ("relations", claim.Relations), ("refines", claim.Refines), ("kept apart", claim.LookAlikes),
    ];

    private static string Told(TrueTelling telling) => $"{telling.Report} {Quoted(telling.Quote)}";

    private static string Whereabouts(FoundTelling found)
    {
        var others = found.Claim.Tellings.Select(static one => one.Report.Id).Distinct(StringComparer.Ordinal).Where(report => report != found.Telling.Report.Id).ToList();
        return FormattableString.Invariant($"in {found.Claim.Id}, {(others.Count == 0 ? "alone" : $"with {string.Join(", ", others)}")}");
    }

    private static string Names(IEnumerable<string> names) => string.Join("; ", names.DefaultIfEmpty("the report itself"));

    private static string Quoted(ReadOnlySpan<char> words)
    {
        var line = string.Join(' ', words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return $"“{(line.Length <= Longest ? line : line[..(Longest - 1)].TrimEnd() + "…")}”";
    }
}
