using Hearsay.Claims.Matching;
using Hearsay.Reports;

namespace Hearsay.Tests.Claims.Matching;

/// <summary>Invented reports of one day in May 2031 (a Thursday), read and matched.</summary>
internal static class Told
{
    public static readonly DateOnly Day = new(2031, 5, 8);

    public static StatedReport Report(string id, string text, DateOnly? published = null) =>
        StatedReport.Of(ShippedReader.Read(new ReportDraft { Id = id, Text = text, Published = published ?? Day }.ToReport()));

    public static ClaimMatcher Matched(params IEnumerable<StatedReport> reports)
    {
        var matcher = new ClaimMatcher();
        foreach (var report in reports) { matcher.Add(report); }
        return matcher;
    }

    /// <summary>How the first statement of the one text stands to the first of the other: "same", a kind of link, or "apart".</summary>
    public static string Between(string one, string other, int daysLater = 0)
    {
        var (left, right) = (Report("one", one), Report("other", other, Day.AddDays(daysLater)));
        var matcher = Matched(left, right);
        var claim = matcher.Find(new ToldStatement("one", left.Statements[0].Id))!;
        var others = matcher.Find(new ToldStatement("other", right.Statements[0].Id))!;
        return claim.Id == others.Id ? "same"
            : matcher.LinksOf(claim.Id).Where(link => link.Other == others.Id).Select(static link => link.Kind.ToString().ToLowerInvariant()).SingleOrDefault("apart");
    }

    /// <summary>Which statements stand together, and the claims' names and links, in an order that depends on nothing else.</summary>
    public static string Picture(ClaimMatcher matcher) => string.Join('\n', matcher.Claims()
        .Select(claim => $"{claim.Id} {string.Join(' ', claim.Statements)} | {claim.Clearest} | {string.Join(' ', matcher.LinksOf(claim.Id))}").Order(StringComparer.Ordinal));
}
