using System.Globalization;
using System.Text;
using Hearsay.Claims.Books;
using Hearsay.Claims.Conflicts;
using Hearsay.Claims.Figures;
using Hearsay.Claims.Matching;
using Hearsay.Claims.Origins;

namespace Hearsay.Cli.Claims;

/// <summary>Claims as a desk would paste them into a message.</summary>
internal sealed class ClaimText(ClaimBook book)
{
    private readonly ClaimTitle _title = new(book);
    private readonly TellingText _tellings = new(book);

    /// <summary>The claim with the line of its origins, and what speaks against it. What was not read is said once, above all claims.</summary>
    public string Headline(Claim claim) => Headline(claim, OriginSentence.OfRead, static series => series.Points.Length > 1);

    /// <summary>All that is known of one claim.</summary>
    public string Card(Claim claim)
    {
        var text = new StringBuilder(Headline(claim, OriginSentence.Of, static _ => true));
        if (claim.Grade is { } grade)
        {
            text.Append(CultureInfo.InvariantCulture, $"    graded {grade.Words} by {grade.By}, {grade.At.UtcDateTime:yyyy-MM-dd HH:mm}Z{(grade.Reason is null ? "" : $": {grade.Reason}")}\n");
        }

        text.Append("\nTellings\n");
        foreach (var place in Enumerable.Range(0, claim.Tellings.Length).OrderBy(place => claim.Tellings[place].Report.Published ?? DateTimeOffset.MaxValue).ThenBy(place => claim.Tellings[place].Report.Order))
        {
            text.Append("  ").Append(Told(claim, place)).Append('\n');
        }

        foreach (var links in claim.Links.GroupBy(static link => link.Kind))
        {
            text.Append('\n').Append(TitleOf(links.Key)).Append('\n');
            foreach (var link in links)
            {
                text.Append(CultureInfo.InvariantCulture, $"  {(book.Find(link.Other) is { } other ? Title(other) : link.Other.ToString())}\n");
            }
        }

        return TellingText.Lines(text);
    }

    private string Headline(Claim claim, Func<OriginCount, string> sentence, Func<FigureSeries, bool> isShown)
    {
        var text = new StringBuilder();
        text.Append(Title(claim)).Append('\n').Append("    ").Append(Behind(claim, sentence)).Append('\n');
        text.Append(Denied("denied by", IsOnlyDenied(claim) ? [] : claim.Judged.Denials.Where(static denial => !denial.OfMoreGeneral)));
        text.Append(Denied("the more general claim is denied by", claim.Judged.Denials.Where(static denial => denial.OfMoreGeneral)));
        text.Append(NotSo(claim));
        foreach (var series in claim.Judged.Figures.Where(isShown))
        {
            text.Append(CultureInfo.InvariantCulture, $"    {FigureWording.Line(claim, series)}\n");
        }

        return TellingText.Lines(text);
    }

    private static string Denied(string by, IEnumerable<Denial> denials)
    {
        var named = denials.Select(static denial => $"{denial.Origin.Name}{(denial.ByAccused ? ", who is said to have done it" : "")} ({string.Join(", ", denial.Origin.Why.Select(static reason => reason.Report).Distinct(StringComparer.Ordinal))})").ToList();
        return named.Count == 0 ? "" : $"    {by} {string.Join("; ", named)}\n";
    }

    /// <summary>A no in a report's own voice is nobody's denial, and speaks against the claim all the same.</summary>
    private static string NotSo(Claim claim)
    {
        var reports = OwnNo.Of(claim).Select(static telling => telling.Report).DistinctBy(static report => report.Id, StringComparer.Ordinal).Select(static report => $"{report.Id}{(report.Outlet is { } outlet ? $" ({outlet})" : "")}").ToList();
        return reports.Count == 0 || IsOnlyDenied(claim) ? "" : $"    told as not so in the report's own voice: {string.Join("; ", reports)}\n";
    }

    private string Title(Claim claim) => _title.Of(claim);

    private string Told(Claim claim, int place) => _tellings.Of(claim.Tellings[place], claim.Origins.Withdrawn.Contains(place));

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
                text.Append("    ").Append(Told(claim, telling));
                text.Append(count.StepFrom(telling) is { } step ? $" · {Reason(step.Rule)}{(step.Of is { } of ? $" {of}" : "")}" : "").Append('\n');
            }

            var same = count.MayBeSame(origin).Select(other => count.List[other].Name).ToList();
            text.Append(same.Count > 0 ? $"    may be the same as {string.Join("; ", same)}\n" : "");
        }

        return TellingText.Lines(text);
    }

    private static string TitleOf(ClaimLinkKind kind) => kind switch
    {
        ClaimLinkKind.MayBe => "May be told there too",
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
}
