using System.Collections.Immutable;
using Hearsay.Scoring.Cases;
using Hearsay.Scoring.Cases.Truths;

namespace Hearsay.Tests.Scoring.Cases;

public sealed class NameWordsTests
{
    private static readonly PartyWords Parties = new([
        KeyValuePair.Create("Norvia's interior ministry", ImmutableArray.Create("Edda Lorne", "Norvia’s interior ministry")),
        KeyValuePair.Create("officials", ImmutableArray.Create("officials in Halden")),
    ]);

    [Theory]
    [InlineData("the interior ministry", true)]
    [InlineData("Norvia interior ministry", true)]
    [InlineData("Ministry of the Interior", true)]
    [InlineData("rescue chief Edda Lorne", true)]
    [InlineData("Lorne", true)]
    [InlineData("Norvia", false)]
    [InlineData("Edda", false)]
    [InlineData("foreign ministry", false)]
    public void Articles_titles_and_the_order_of_a_ministry_are_no_difference_and_another_institution_is(string found, bool isMeant) =>
        Assert.Equal(isMeant, Parties.Means("Norvia's interior ministry", [found]));

    [Theory]
    [InlineData("officials", true)]
    [InlineData("officials in Halden", true)]
    [InlineData("Ostrian officials", false)]
    public void A_plain_noun_is_everybodys_and_means_nobody_with_other_words_before_it(string found, bool isMeant) => Assert.Equal(isMeant, Parties.Means("officials", [found]));

    [Fact]
    public void As_many_are_paired_as_can_be()
    {
        // The first would take the only partner of the second.
        Assert.Equal([1, 0], Pairing.Most(2, 2, static (one, other) => one == 0 || other == 0));
        Assert.Equal([0, -1], Pairing.Most(2, 1, static (_, _) => true));
    }
}
