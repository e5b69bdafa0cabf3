using System.Globalization;
using System.Text;
using Hearsay.Claims;
using Hearsay.Claims.Books;
using Hearsay.Claims.Conflicts;
using Hearsay.Claims.Figures;
using Hearsay.Claims.Matching;
using Hearsay.Claims.Origins;
using Hearsay.Statements;

namespace Hearsay.Cli.Claims;

/// <summary>Claims as a desk would paste them into a message.</summary>
internal sealed class ClaimText(ClaimBook book)
{
    private const int Longest = 160;

    /// <summary>The claim with the line of its origins, and what speaks against it. What was not read is said once, above all claims.</summary>
    public static string Headline(Claim claim) => Headline(claim, OriginSentence.OfRead, static series => series.Points.Length > 1);

    /// <summary>All that is known of one claim.</summary>
    public string Card(Claim claim)
    {
        var text = new StringBuilder(Headline(claim, OriginSentence.Of, static _ => true));
        text.Append("\nTellings\n");
        foreach (var telling in claim.Tellings)
        {
            text.Append("  ").Append(Telling(telling)).Append('\n');
        }

        foreach (var links in claim.Links.GroupBy(static link => link.Kind))
        {
            text.Append('\n').Append(TitleOf(links.Key)).Append('\n');
            foreach (var link in links)
            {
                text.Append(CultureInfo.InvariantCulture, $"  {(book.Find(link.Other) is { } other ? Title(other) : link.Other.ToString())}\n");
            }
        }

        return Lines(text);
    }

    private static string Headline(Claim claim, Func<OriginCount, string> sentence, Func<FigureSeries, bool> isShown)
    {
        var text = new StringBuilder();
        text.Append(Title(claim)).Append('\n').Append("    ").Append(Behind(claim, sentence)).Append('\n');
        text.Append(Denied("denied by", IsOnlyDenied(claim) ? [] : claim.Judged.Denials.Where(static denial => !denial.OfMoreGeneral)));
        text.Append(Denied("the more general claim is denied by", claim.Judged.Denials.Where(static denial => denial.OfMoreGeneral)));
        foreach (var negation in claim.Judged.Conflicts.Where(static conflict => conflict.Kind == ConflictKind.Negation && conflict.Other.Sort is OriginSort.Unstated or OriginSort.Circular).DistinctBy(static conflict => conflict.Other))
        {
            text.Append(CultureInfo.InvariantCulture, $"    told as not so by {negation.Other.Name}, which does not say from whom\n");
        }

        foreach (var series in claim.Judged.Figures.Where(isShown))
        {
            text.Append(CultureInfo.InvariantCulture, $"    {FigureWording.Line(claim, series)}\n");
        }

        return Lines(text);
    }

    private static string Denied(string by, IEnumerable<Denial> denials)
    {
        var named = denials.Select(static denial => $"{denial.Origin.Name}{(denial.ByAccused ? ", who is said to have done it" : "")} ({string.Join(", ", denial.Origin.Why.Select(static reason => reason.Report).Distinct(StringComparer.Ordinal))})").ToList();
        return named.Count == 0 ? "" : $"    {by} {string.Join("; ", named)}\n";
    }

    private static string Title(Claim claim) => $"“{OneLine(claim.Words)}” [{claim.Id}]";

    /// <summary>Where nobody says that it is so, its words are those of a denial.</summary>
    private static string Behind(Claim claim, Func<OriginCount, string> sentence) =>
        IsOnlyDenied(claim) ? $"told only as not so: {sentence(claim.Judged.Denied)}" : sentence(claim.Origins);

    private static bool IsOnlyDenied(Claim claim) => claim.Origins.List.IsEmpty && !claim.Judged.Denied.List.IsEmpty;

    /// <summary>Who stands behind the claim, by which rule, and who may be whom.</summary>
    public string Origins(Claim claim)
    {
        var count = claim.Origins;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{Title(claim)}\n    {Behind(claim, OriginSentence.Of)}\n");
        for (var origin = 0; origin < count.List.Length; origin++)
        {
            var one = count.List[origin];
            text.Append(CultureInfo.InvariantCulture, $"\n  {one.Name} · {ContractName.Of(one.Sort)}{(one.OnlyPresupposes ? " · only takes it for granted" : "")}{(one.Unsure ? " · unsure who is meant, not checked" : "")}\n");
            foreach (var telling in count.TellingsOf(origin))
            {
                text.Append("    ").Append(Telling(claim.Tellings[telling]));
                text.Append(count.StepFrom(telling) is { } step ? $" · {Reason(step.Rule)}{(step.Of is { } of ? $" {of}" : "")}" : "").Append('\n');
            }

            var same = count.MayBeSame(origin).Select(other => count.List[other].Name).ToList();
            text.Append(same.Count > 0 ? $"    may be the same as {string.Join("; ", same)}\n" : "");
        }

        return Lines(text);
    }

    public string Conflicts(Claim claim)
    {
        var text = new StringBuilder();
        foreach (var conflict in claim.Judged.Conflicts.Concat(ConflictFinder.OfFigures(claim.Judged)))
        {
            text.Append(CultureInfo.InvariantCulture, $"  {ContractName.Of(conflict.Kind)}: {conflict.One.Name} against {conflict.Other.Name}\n");
            foreach (var telling in conflict.Tellings)
            {
                text.Append("    ").Append(Telling(claim.Tellings[telling])).Append('\n');
            }
        }

        return text.Length == 0 ? "" : Lines(text.Insert(0, $"{Title(claim)}\n"));
    }

    private string Telling(Telling telling)
    {
        var who = telling.Holders.IsEmpty ? "the report itself" : string.Join(" and ", telling.Holders.Select(static party => party.Name));
        var through = telling.Chain.Take(Math.Max(0, telling.HeldBy)).SelectMany(static voice => voice.Parties).Select(static party => party.Name).ToList();
        return $"{telling.Report.Id}{(telling.Report.Outlet is { } outlet ? $" ({outlet})" : "")}: {who} {StanceWords(telling.Stance)}{(through.Count > 0 ? $", through {string.Join(", ", through)}" : "")}"
            + $"{(telling.ReusedFrom is { } source ? $", copied from {source}" : "")}: “{OneLine(book.WordsOf(telling))}”";
    }

    /// <summary>Controls in names and words must not reach the screen; our own line ends must.</summary>
    private static string Lines(StringBuilder text) => string.Join('\n', text.ToString().Split('\n').Select(ScreenText.Of));

    private static string StanceWords(Stance stance) => stance == Stance.NotKnown ? "does not know" : ContractName.Of(stance);

    private static string TitleOf(ClaimLinkKind kind) => kind switch
    {
        ClaimLinkKind.Refines => "More exact than",
        ClaimLinkKind.RefinedBy => "Told more exactly in",
        _ => "Like it, and kept apart",
    };

    private static string Reason(OriginRule rule) => rule switch
    {
        OriginRule.Copy => "a copy of",
        OriginRule.Cites => "rests on",
        OriginRule.OwnObservation => "saw it",
        OriginRule.NoAttribution => "does not say from whom",
        OriginRule.CitedButNotHeld => "the last voice that is disclosed",
        OriginRule.CitesItself => "cited in a circle",
        OriginRule.NamedHolder => "named",
        OriginRule.UnnamedHolder => "not named",
        _ => ContractName.Of(rule),
    };

    private static string OneLine(ReadOnlySpan<char> words)
    {
        var line = string.Join(' ', words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= Longest ? line : line[..(Longest - 1)].TrimEnd() + "…";
    }
}
