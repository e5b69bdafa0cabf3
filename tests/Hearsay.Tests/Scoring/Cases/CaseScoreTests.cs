using Hearsay.Claims.Reuse;
using Hearsay.Scoring;
using Hearsay.Scoring.Cases;
using Hearsay.Scoring.Cases.Truths;
using Hearsay.Statements;

namespace Hearsay.Tests.Scoring.Cases;

/// <summary>Each thing that can be wrong lowers its own number and no other.</summary>
public sealed class CaseScoreTests
{
    private const string First = "The Kardan army shelled Halden. The bridge at Orre fell on Monday.", Second = "Guns of the army hit Halden. A span of the bridge collapsed.";

    private static readonly Told[] Shelling = [new("r1", "The Kardan army shelled Halden", "shelled", "Kardan army"), new("r2", "Guns of the army hit Halden", "hit", "Kardan army")];
    private static readonly Told[] Bridge = [new("r1", "The bridge at Orre fell on Monday", "fell", "Kardan army"), new("r2", "A span of the bridge collapsed", "collapsed", "Kardan army")];

    [Fact]
    public void What_is_found_as_it_is_has_everything_right()
    {
        var totals = Two().Found(Shelling).Found(Bridge).Score().Totals;

        Assert.Equal((2, 4, 4, 4, 4), (totals.Exact, totals.Found, totals.InBest, totals.RightStance, totals.RightHolders));
        Assert.Equal(new Measure(2, 2, 2), totals.Pairs);
        Assert.Equal((0.0, 2, 0), (totals.WrongMerges.Value, totals.Inside, totals.Error));
    }

    [Fact]
    public void Two_claims_in_one_are_wrong_pairs_among_all_that_stand_together()
    {
        var score = Two().Found([.. Shelling, .. Bridge]).Score();

        Assert.Equal(new Share(4, 6), score.Totals.WrongMerges);
        Assert.Equal(1, score.Totals.Pairs.Recall);
        Assert.Equal(["bridge", "bridge"], score.Claims[0].Strangers.Select(static one => one.Of));
        Assert.Equal(0, score.Totals.Exact);
    }

    [Fact]
    public void A_torn_claim_lacks_pairs_and_merges_nothing()
    {
        var totals = Two().Found(Shelling[0]).Found(Shelling[1]).Found(Bridge).Score().Totals;

        Assert.Equal((4, 3), (totals.Found, totals.InBest));
        Assert.Equal(new Measure(1, 2, 1), totals.Pairs);
        Assert.Equal(0, totals.WrongMerges.Part);
    }

    [Fact]
    public void A_telling_that_nobody_tells_is_missed_with_its_pairs()
    {
        var score = Two().Found(Shelling[0]).Found(Bridge).Score();

        Assert.Equal((3, 3, 3, 3), (score.Totals.Found, score.Totals.InBest, score.Totals.RightStance, score.Totals.RightHolders));
        Assert.Equal(new Measure(1, 2, 1), score.Totals.Pairs);
        Assert.Null(score.Claims[0].Tellings[1].Found);
    }

    [Fact]
    public void A_claim_that_is_not_found_has_no_range()
    {
        var claim = Two().Found(Shelling).Score().Claims[1];

        Assert.Equal((0, 0, false, 1), (claim.Min, claim.Max, claim.HoldsTruth, claim.Error));
    }

    [Theory]
    [InlineData("Kardan army", true)]
    [InlineData("the Kardan Army", true)]
    [InlineData("spokesman Colonel Vann", true)]
    [InlineData("Halden council", false)]
    [InlineData(null, false)]
    public void The_holder_is_who_is_meant_by_name_or_words(string? read, bool isRight)
    {
        var totals = Two().Found(Shelling[0] with { Holder = read }, Shelling[1]).Found(Bridge).Score().Totals;

        Assert.Equal(isRight ? 4 : 3, totals.RightHolders);
        Assert.Equal((4, 4), (totals.Found, totals.RightStance));
    }

    [Fact]
    public void A_stance_that_is_read_otherwise_is_wrong_by_itself()
    {
        var totals = Two().Found(Shelling[0] with { Stance = Stance.Denies }, Shelling[1]).Found(Bridge).Score().Totals;

        Assert.Equal((4, 3, 4), (totals.Found, totals.RightStance, totals.RightHolders));
    }

    [Fact]
    public void What_the_truth_has_in_no_claim_is_a_stranger_and_told_apart_from_wrong_merges()
    {
        var score = Two().Report("r3", "The harbour froze over.").Found([.. Shelling, new Told("r3", "The harbour froze over", "froze")]).Found(Bridge).Score();

        Assert.Equal(new Share(0, 2), score.Totals.WrongMerges);
        Assert.Equal(new Share(2, 4), score.Totals.WrongMergesWithStrangers);
        Assert.Equal(new Stranger("r3", "The harbour froze over", null), Assert.Single(score.Claims[0].Strangers));
    }

    [Fact]
    public void Tellings_of_a_revision_that_was_replaced_are_not_asked_for()
    {
        var score = new TinyCase().Report("r1", "The army was seen.").Report("r1", First)
            .True(TinyCase.Claim("shelling", TinyCase.Telling("r1", "The army was seen") with { Revision = 1 }, TinyCase.Telling("r1", "The Kardan army shelled Halden", "Kardan army") with { Revision = 2 }))
            .Found(Shelling[0]).Score();

        Assert.Single(score.PassedOver);
        Assert.Equal((1, 1, 1), (score.Totals.Tellings, score.Totals.Found, score.Totals.InBest));
    }

    [Fact]
    public void Look_alikes_are_apart_only_where_no_claim_has_tellings_of_both()
    {
        Assert.Equal(new Share(2, 2), Alike().Found(Shelling).Found(Bridge).Score().Totals.LookAlikes);
        Assert.Equal(new Share(0, 2), Alike().Found(Shelling[0], Bridge[1]).Found(Shelling[1]).Found(Bridge[0]).Score().Totals.LookAlikes);

        static TinyCase Alike() => Two(static claim => claim with { LookAlikes = [claim.Id == "bridge" ? "shelling" : "bridge"] });
    }

    [Fact]
    public void A_quote_that_stands_nowhere_is_a_fault_of_the_case() => Assert.Contains(
        "\"Nobody came\" is not in the report r1",
        Assert.Throws<InvalidDataException>(() => Two().True(TinyCase.Claim("empty", TinyCase.Telling("r1", "Nobody came"))).Score()).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Reports_are_counted_once_with_their_copies_where_copies_are_collapsed()
    {
        var two = Two();
        two.Reuse.Add(new TrueReuse("r2", "r1", ReuseKind.Copy));
        var totals = two.Found(Shelling).Found(Bridge).Score().Totals;

        Assert.Equal((0, 2, 2, 0), (totals.ReportsInside, totals.ReportsError, totals.WithoutCopiesInside, totals.WithoutCopiesError));
        Assert.Equal(new Measure(0, 1, 0), totals.Reuse);
    }

    private static TinyCase Two(Func<TrueClaim, TrueClaim>? with = null) => new TinyCase().Report("r1", First).Report("r2", Second)
        .True(With(with, TinyCase.Claim("shelling", TinyCase.Telling("r1", "The Kardan army shelled Halden", "Kardan army"), TinyCase.Telling("r2", "Guns of the army hit Halden", "Kardan army"))))
        .True(With(with, TinyCase.Claim("bridge", TinyCase.Telling("r1", "The bridge at Orre fell on Monday", "Kardan army"), TinyCase.Telling("r2", "A span of the bridge collapsed", "Kardan army"))));

    private static TrueClaim With(Func<TrueClaim, TrueClaim>? with, TrueClaim claim)
    {
        var known = claim with { Origins = claim.Origins with { List = [new TrueOrigin { Name = "Kardan army", Named = true, Status = TrueOrigin.Disclosed, Reports = ["r1", "r2"] }] } };
        return with is null ? known : with(known);
    }
}
