using CsCheck;
using Hearsay.Claims.Matching;

namespace Hearsay.Tests.Claims.Matching;

public sealed class ClaimMatcherTests
{
    private static readonly Lazy<StatedReport[]> Reports = new(static () =>
    [
        Told.Report("a", "Turkish forces have entered Aleppo, two officials said. Nine soldiers were killed in the strike on Basra."),
        Told.Report("b", "Turkish forces are preparing to enter Aleppo, the Courier reported.", Told.Day.AddDays(1)),
        Told.Report("c", "Turkish forces did not enter Aleppo, a spokesman said.", Told.Day.AddDays(2)),
        Told.Report("d", "At least 14 soldiers were killed in the strike on Basra, the army said.", Told.Day.AddDays(1)),
        Told.Report("e", "Gunmen attacked a police station in Mosul on Monday. Rebels shelled a market in Syria on Monday."),
        Told.Report("f", "Gunmen attacked a police station in Kirkuk on Monday. Rebels shelled a market in Aleppo on Monday."),
        Told.Report("g", "Gunmen attacked a police station in Mosul on Tuesday. Rebels shelled a market in Aleppo."),
        Told.Report("h", "A police station in Mosul was attacked by gunmen on Monday. Troops of the Turkish army entered Aleppo."),
    ]);

    [Fact]
    public void The_order_in_which_reports_come_changes_no_claim_no_name_and_no_link()
    {
        var expected = Told.Picture(Told.Matched(Reports.Value));

        Gen.Shuffle(Reports.Value).Sample(shuffled => Told.Picture(Told.Matched(shuffled)) == expected, iter: 60);
    }

    [Fact]
    public void A_report_that_was_added_and_removed_leaves_nothing_behind() => Gen.Shuffle(Reports.Value).Sample(static shuffled =>
    {
        var matcher = Told.Matched(shuffled);
        matcher.Remove(shuffled[2].Report.Id);
        matcher.Remove(shuffled[5].Report.Id);
        matcher.Add(shuffled[2]);
        return Told.Picture(matcher) == Told.Picture(Told.Matched(shuffled.Where((_, index) => index != 5)));
    }, iter: 60);

    [Fact]
    public void A_name_that_was_given_leads_to_the_claim_for_ever()
    {
        var matcher = Told.Matched(Reports.Value[1]);
        var given = matcher.Claims().First().Id;
        matcher.Add(Reports.Value[0]);
        var joined = matcher.Find(given)!;
        Assert.Contains(joined.Statements, static statement => statement.Report == "a");
        Assert.NotEqual(given, joined.Id);

        matcher.Remove("b");
        Assert.Equal(joined.Id, matcher.Find(given)!.Id);
    }

    [Fact]
    public void A_name_is_that_of_the_earliest_telling_and_can_be_written_and_read()
    {
        var matcher = Told.Matched(Reports.Value);
        var claim = matcher.Find(new ToldStatement("c", Reports.Value[2].Statements[0].Id))!;

        Assert.Equal("a", claim.Statements[0].Report);
        Assert.True(ClaimId.TryParse(claim.Id.ToString(), out var parsed));
        Assert.Equal(claim.Id, parsed);
        Assert.False(ClaimId.TryParse("c12", out _));
    }

    [Fact]
    public void The_clearest_telling_affirms_what_has_happened_where_one_does()
    {
        var matcher = Told.Matched(Reports.Value[1], Reports.Value[2], Reports.Value[0]);

        Assert.Equal("a", matcher.Find(new ToldStatement("c", Reports.Value[2].Statements[0].Id))!.Clearest.Report);
    }

    [Fact]
    public void A_link_looks_the_same_from_both_ends()
    {
        var matcher = Told.Matched(Reports.Value);
        var links = matcher.Claims().SelectMany(claim => matcher.LinksOf(claim.Id).Select(link => (From: claim.Id, To: link.Other, link.Kind))).ToHashSet();

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Contains((link.To, link.From, link.Kind switch
        {
            ClaimLinkKind.Refines => ClaimLinkKind.RefinedBy,
            ClaimLinkKind.RefinedBy => ClaimLinkKind.Refines,
            _ => ClaimLinkKind.Related,
        }), links));
    }

    [Fact]
    public void Two_reports_with_one_name_are_a_broken_promise() => Assert.Throws<ArgumentException>(() => Told.Matched(Reports.Value[0], Reports.Value[0]));
}
