using System.Collections.Frozen;
using Hearsay.Claims;
using Hearsay.Claims.Origins;
using Hearsay.Mentions;
using Hearsay.Statements;

namespace Hearsay.Tests.Claims.Origins;

/// <summary>The count in one line. It says "disclosed", never "independent".</summary>
public sealed class OriginSentenceTests
{
    [Fact]
    public void The_line_says_what_is_disclosed_and_what_is_not()
    {
        var army = InventedClaim.Institution(0) with { Name = "Norvian army" };
        Telling[] told =
        [
            InventedClaim.Unattributed(1, "Echo").By(army),
            InventedClaim.Unattributed(2, "Herald").By(army),
            InventedClaim.Unattributed(3, "Gazette"),
            InventedClaim.Unattributed(4, "Gazette").By(InventedClaim.Unnamed(0, 2, 0)) with { IsWithdrawn = true },
            InventedClaim.Unattributed(5, "Courier").By(new VoiceParty { Id = new PartyId(1), Name = "Far Post", Kind = PartyKind.Outlet }, Stance.Relays),
        ];
        var unread = new OriginOptions { Unread = new Dictionary<string, int> { ["ar"] = 6 }.ToFrozenDictionary() };

        Assert.Equal("5 reports, 4 outlets: 1 disclosed origin (Norvian army), at most 3; 1 does not say; 1 cited outlet is not held; 1 withdrawn", OriginSentence.Of(OriginCounter.Count(told)));
        Assert.Contains("6 in Arabic not read", OriginSentence.Of(OriginCounter.Count(told, unread)), StringComparison.Ordinal);
    }

    /// <summary>As many are named as are counted; the others are told by number.</summary>
    [Fact]
    public void Where_two_may_be_one_the_line_says_so() => Assert.Equal(
        "2 reports, 2 outlets: 1 disclosed origin (official, and another who may be the same), at most 2",
        OriginSentence.Of(OriginCounter.Count([InventedClaim.Unattributed(1, "Echo").By(InventedClaim.Unnamed(0, 1, 0)), InventedClaim.Unattributed(2, "Herald").By(InventedClaim.Unnamed(0, 1, 0))])));

    [Fact]
    public void Where_nothing_is_disclosed_the_line_says_so() =>
        Assert.Equal("1 report, 1 outlet: 0 disclosed origins, at most 1; 1 does not say", OriginSentence.Of(OriginCounter.Count([InventedClaim.Unattributed(1, "Echo")])));
}
