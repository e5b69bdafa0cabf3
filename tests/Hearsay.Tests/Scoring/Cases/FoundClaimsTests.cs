using Hearsay.Statements;

namespace Hearsay.Tests.Scoring.Cases;

/// <summary>Which statement tells a telling of the truth.</summary>
public sealed class FoundClaimsTests
{
    private const string Text = "The raid on the mill, which killed four men, alarmed the town. Farmers doubted the miller's account that rats ate the grain.";

    [Fact]
    public void A_clause_that_only_holds_the_quote_tells_something_else()
    {
        Assert.Equal(0, Found("which killed four men", new Told("r1", "The raid on the mill, which killed four men, alarmed the town", "alarmed")));
        Assert.Equal(1, Found("which killed four men", new Told("r1", "The raid on the mill, which killed four men, alarmed the town", "killed")));
    }

    [Fact]
    public void A_span_of_less_than_half_the_quote_does_not_tell_it()
    {
        Assert.Equal(0, Found("The raid on the mill, which killed four men", new Told("r1", "which killed four men", "killed")));
        Assert.Equal(1, Found("mill, which killed four men", new Told("r1", "which killed four men", "killed")));
    }

    [Fact]
    public void A_noun_is_told_by_the_wider_span_about_it() =>
        Assert.Equal(1, Found("The raid on the mill", new Told("r1", "The raid on the mill, which killed four men, alarmed the town", "raid")));

    [Fact]
    public void One_statement_never_tells_two_claims_and_the_most_alike_has_it()
    {
        var score = new TinyCase().Report("r1", Text)
            .True(TinyCase.Claim("wide", TinyCase.Telling("r1", "The raid on the mill, which killed four men")))
            .True(TinyCase.Claim("exact", TinyCase.Telling("r1", "The raid on the mill, which killed four men, alarmed the town")))
            .Found(new Told("r1", "The raid on the mill, which killed four men, alarmed the town", "killed")).Score();

        Assert.Equal([0, 1], score.Claims.Select(static claim => claim.Tellings.Count(static one => one.Found is not null)));
    }

    [Fact]
    public void One_statement_tells_who_doubts_and_whose_account_is_doubted()
    {
        var score = new TinyCase().Report("r1", Text)
            .True(TinyCase.Claim("rats", TinyCase.Telling("r1", "rats ate the grain", "Farmers", Stance.Doubts), TinyCase.Telling("r1", "rats ate the grain", "the miller")))
            .Found(new Told("r1", "rats ate the grain", "ate", "Farmers", Stance.Doubts), new Told("r1", "rats ate the grain", "ate", "miller")).Score();

        Assert.Equal((2, 2, 2), (score.Totals.Found, score.Totals.RightStance, score.Totals.RightHolders));
        Assert.Empty(score.Claims[0].Strangers);
    }

    [Fact]
    public void A_second_event_word_in_a_quote_is_no_stranger()
    {
        var score = new TinyCase().Report("r1", Text)
            .True(TinyCase.Claim("raid", TinyCase.Telling("r1", "The raid on the mill, which killed four men")))
            .Found(new Told("r1", "The raid on the mill, which killed four men", "raid"), new Told("r1", "which killed four men", "killed")).Score();

        Assert.Empty(score.Claims[0].Strangers);
        Assert.Equal(0, score.Totals.WrongMergesWithStrangers.Whole);
    }

    [Fact]
    public void Who_says_that_they_saw_it_merges_nothing()
    {
        var score = new TinyCase().Report("r1", "I saw two aircraft bomb the inner harbour.")
            .True(TinyCase.Claim("raid", TinyCase.Telling("r1", "two aircraft bomb the inner harbour")))
            .Found(new Told("r1", "two aircraft bomb the inner harbour", "bomb"), new Told("r1", "I saw two aircraft bomb the inner harbour", "saw")).Score();

        Assert.Empty(score.Claims[0].Strangers);
    }

    private static int Found(string quote, Told told) =>
        new TinyCase().Report("r1", Text).True(TinyCase.Claim("one", TinyCase.Telling("r1", quote))).Found(told).Score().Totals.Found;
}
