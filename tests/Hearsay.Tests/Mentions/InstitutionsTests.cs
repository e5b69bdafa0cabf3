using Hearsay.Mentions;
using Hearsay.Mentions.Actors;
using Hearsay.Tests.Grammar;
using Hearsay.Text;

namespace Hearsay.Tests.Mentions;

public sealed class InstitutionsTests
{
    [Theory]
    [InlineData("President Mara Voss spoke in Ostra.", "Voss administration")]
    [InlineData("Prime Minister Mara Voss spoke in Ostra.", "Voss administration")]
    [InlineData("French President Pell Aumont met President Mara Voss in Ostra.", "Voss administration")]
    [InlineData("French President Pell Aumont spoke in Ostra.", "administration")]
    [InlineData("Union president Mara Voss spoke in Ostra.", "administration")]
    [InlineData("Vice President Mara Voss spoke in Ostra.", "administration")]
    [InlineData("Former President Mara Voss spoke in Ostra.", "administration")]
    [InlineData("Mara Voss, the president of the Tessaly Teachers Union, spoke in Ostra.", "administration")]
    public void The_administration_is_that_of_the_head_of_government_and_of_nobody_else(string first, string name)
    {
        var text = first + " The administration said the dam would hold.";
        var mentioned = new MentionFinder(ActorTable.Default).Find(GrammarModelFile.Parser.Parse(Tokenizer.Tokenize(text)));

        Assert.Equal(name, mentioned.NameOf(Assert.Single(mentioned.PartiesOf(new TextSpan(first.Length + 1, "The administration".Length)).Parties)));
    }
}
