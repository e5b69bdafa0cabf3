using Hearsay.Mentions;
using Hearsay.Mentions.Actors;
using Hearsay.Tests.Grammar;
using Hearsay.Text;

namespace Hearsay.Tests.Mentions;

public sealed class PartyCountsTests
{
    [Theory]
    [InlineData("Two officials", 2, 2)]
    [InlineData("At least two officials", 2, null)]
    [InlineData("No fewer than six officials", 6, null)]
    [InlineData("More than 20 officials", 21, null)]
    [InlineData("Over 20 officials", 21, null)]
    [InlineData("20 or more officials", 20, null)]
    [InlineData("Up to 30 aides", 0, 30)]
    [InlineData("No more than 30 aides", 0, 30)]
    [InlineData("Fewer than 30 aides", 0, 29)]
    [InlineData("Nearly 40 aides", 36, 40)]
    [InlineData("About 40 aides", 36, 44)]
    [InlineData("Two or three aides", 2, 3)]
    [InlineData("Two hundred aides", 2, null)]
    [InlineData("A number of officials", 2, null)]
    [InlineData("A handful of officials", 2, null)]
    [InlineData("A couple of officials", 2, null)]
    [InlineData("A pair of officials", 2, 2)]
    [InlineData("Both officials", 2, null)]
    [InlineData("Two of the officials", 2, 2)]
    [InlineData("At least two of the officials", 2, null)]
    [InlineData("One of the officials", 1, 1)]
    [InlineData("Nearly eight in ten voters", 2, null)]
    [InlineData("Dozens of officials", 12, 199)]
    public void A_count_states_what_the_words_entail_and_no_more(string source, int low, int? high)
    {
        var text = $"{source} said the dam would hold.";
        var mentioned = new MentionFinder(ActorTable.Default).Find(GrammarModelFile.Parser.Parse(Tokenizer.Tokenize(text)));
        var parties = mentioned.Introduce(new TextSpan(0, source.Length)).Parties;
        var party = mentioned.Settle(parties) is var settled ? settled.Parties.Single(one => one.Id == settled.NumbersOf(parties).Single()) : null;

        Assert.Equal(new PartyCount(low, high), party!.Count);
        Assert.Contains(party.Evidence, static evidence => evidence.Field == "count");
    }

    [Fact]
    public void What_is_told_about_somebody_does_not_bound_their_number()
    {
        const string Text = "The mayor was worried about two officials.";
        var mentioned = new MentionFinder(ActorTable.Default).Find(GrammarModelFile.Parser.Parse(Tokenizer.Tokenize(Text)));
        var settled = mentioned.Settle(mentioned.PartiesOf(new TextSpan(Text.IndexOf("two", StringComparison.Ordinal), "two officials".Length)).Parties);

        Assert.Contains(settled.Parties, static party => party.Count == new PartyCount(2, 2));
    }
}
