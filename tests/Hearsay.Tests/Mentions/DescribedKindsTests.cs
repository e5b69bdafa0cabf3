using Hearsay.Mentions;
using Hearsay.Mentions.Actors;
using Hearsay.Tests.Grammar;
using Hearsay.Text;

namespace Hearsay.Tests.Mentions;

public sealed class DescribedKindsTests
{
    [Theory]
    // A few persons could have been named; many are a group.
    [InlineData("Three people who live beside the bridge said they saw smoke.", "Three people", PartyKind.Unnamed)]
    [InlineData("Two men said they saw smoke.", "Two men", PartyKind.Unnamed)]
    [InlineData("About 400 men said they saw smoke.", "About 400 men", PartyKind.Group)]
    [InlineData("Young people said they saw smoke.", "Young people", PartyKind.Group)]
    // One is no group, whatever it is.
    [InlineData("The master of a passing ferry said he saw smoke.", "The master of a passing ferry", PartyKind.Unnamed)]
    [InlineData("A critic said the dam would fall.", "A critic", PartyKind.Unnamed)]
    [InlineData("The majority of them said the dam would fall.", "The majority of them", PartyKind.Group)]
    [InlineData("A number of lawmakers said the dam would fall.", "A number of lawmakers", PartyKind.Group)]
    // An institution by its noun.
    [InlineData("The police said the road was open.", "The police", PartyKind.Organisation)]
    [InlineData("The border service said the road was open.", "The border service", PartyKind.Organisation)]
    [InlineData("A new advertisement said the dam would fall.", "A new advertisement", PartyKind.Document)]
    public void A_description_tells_what_its_party_is(string text, string source, PartyKind kind)
    {
        var mentioned = new MentionFinder(ActorTable.Default).Find(GrammarModelFile.Parser.Parse(Tokenizer.Tokenize(text)));

        Assert.Equal(kind, mentioned.KindOf(Assert.Single(mentioned.Introduce(new TextSpan(text.IndexOf(source, StringComparison.Ordinal), source.Length)).Parties)));
    }
}
