using Hearsay.Claims.Conflicts;
using Hearsay.Scoring;
using Hearsay.Scoring.Cases;
using Hearsay.Scoring.Cases.Truths;
using Hearsay.Statements;

namespace Hearsay.Tests.Scoring.Cases;

/// <summary>Origins, denials and conflicts are held against the truth name by name.</summary>
public sealed class ClaimComparisonTests
{
    private static readonly TrueClaim Fire = TinyCase.Claim("fire", TinyCase.Telling("r1", "the depot burned", "Halden council"), TinyCase.Telling("r2", "the depot had burned", "Kardan army", Stance.Denies)) with
    {
        Origins = new TrueOrigins { Min = 1, Max = 1, List = [Disclosed("Halden council", "r1")] },
        Denials = [new TrueDenial("Kardan army", Accused: true, ["r2"])],
        Conflicts = [new TrueConflict(ConflictKind.Denial, "Kardan army", "Halden council")],
    };

    [Fact]
    public void A_claim_with_its_origin_its_denial_and_their_conflict_is_right()
    {
        var claim = Score(Fire, "Halden council", "Kardan army");

        Assert.True(claim.IsExact);
        Assert.Equal((1, 1, 1), (claim.Disclosed.Hits, claim.Denials.Hits, claim.Conflicts.Hits));
    }

    [Fact]
    public void Another_origin_is_one_missing_and_one_too_many()
    {
        var claim = Score(Fire, "Tessaly Wire", "Kardan army");

        Assert.Equal(new Measure(0, 1, 1), claim.Disclosed.Measure);
        Assert.Equal("Halden council (r1)", Assert.Single(claim.Disclosed.Missing));
        Assert.Equal("Tessaly Wire (r1)", Assert.Single(claim.Disclosed.Extra));
        Assert.Equal(new Measure(0, 1, 1), claim.Conflicts.Measure);
        Assert.True(claim.HoldsTruth);
    }

    [Fact]
    public void A_denial_by_somebody_who_is_not_accused_is_another_denial()
    {
        var claim = Score(Fire with { Denials = [new TrueDenial("Kardan army", Accused: false, ["r2"])] }, "Halden council", "Kardan army");

        Assert.Equal(new Measure(0, 1, 1), claim.Denials.Measure);
    }

    [Fact]
    public void An_unnamed_origin_must_be_of_one_of_the_reports()
    {
        static TrueClaim Unnamed(string report) => Fire with { Origins = new TrueOrigins { Min = 1, Max = 1, List = [Disclosed("official", report) with { Named = false }] } };

        Assert.Equal(1, Score(Unnamed("r1"), "official", "Kardan army").Disclosed.Hits);
        Assert.Equal(0, Score(Unnamed("r9"), "official", "Kardan army").Disclosed.Hits);
    }

    [Fact]
    public void A_root_that_was_taken_back_must_not_stand()
    {
        var claim = Score(Fire with { Origins = new TrueOrigins { Min = 0, Max = 0, List = [Disclosed("Halden council", "r1") with { Status = TrueOrigin.Withdrawn }] } }, "Halden council", "Kardan army");

        Assert.Equal("Halden council (r1)", Assert.Single(claim.Withdrawn.Missing));
        Assert.Equal((false, 1), (claim.HoldsTruth, claim.Error));
    }

    [Theory]
    [InlineData(1, 3, 2, true)]
    [InlineData(1, 1, 2, false)]
    [InlineData(3, 4, 2, false)]
    [InlineData(3, 4, null, true)]
    [InlineData(6, 7, null, false)]
    public void The_true_number_lies_in_the_found_range_and_where_it_is_not_known_the_ranges_meet(int min, int max, int? actual, bool isWithin) =>
        Assert.Equal(isWithin, new TrueOrigins { Min = 1, Max = 5, Actual = actual }.IsWithin(min, max));

    private static TrueOrigin Disclosed(string name, params string[] reports) => new() { Name = name, Named = true, Status = TrueOrigin.Disclosed, Reports = [.. reports] };

    private static ClaimScore Score(TrueClaim truth, string affirms, string denies) => new TinyCase()
        .Report("r1", "Officials said that the depot burned.").Report("r2", "The army denied that the depot had burned.").True(truth)
        .Found(new Told("r1", "the depot burned", "burned", affirms), new Told("r2", "the depot had burned", "burned", denies, Stance.Denies)).Score().Claims[0];
}
