using Hearsay.Attributions;
using Hearsay.Mentions;
using Hearsay.Mentions.Actors;
using Hearsay.Tests.Grammar;
using Hearsay.Text;

namespace Hearsay.Tests.Attributions;

public sealed class AttributorTests
{
    [Fact]
    public void Attributing_twice_gives_the_same()
    {
        const string Text = "A senior official, visibly tired, told the Velmara Post by telephone that the bridge had fallen.\n\n"
            + "“We saw it,” two fishermen from Ostra told reporters at the quay. According to the weekly Dorrum Mail, citing an aide, nobody was hurt.";
        var parsed = GrammarModelFile.Parser.Parse(Tokenizer.Tokenize(Text));
        var mentioned = new MentionFinder(ActorTable.Default).Find(parsed);

        var once = Flat(ShippedReader.Attributor.Attribute(parsed, mentioned, published: null));
        Assert.NotEmpty(once);
        Assert.Equal(once, Flat(ShippedReader.Attributor.Attribute(parsed, mentioned, published: null)));
    }

    private static string[] Flat(AttributedText text) =>
    [
        .. text.Attributions.Select(static one => $"{one.Id} {string.Join(' ', one.Source.Parties)} {string.Join(' ', one.Addressees)} {one.Channel} {one.Within}"),
        .. text.Parties.Select(static party => $"{party.Id} {party.Name} {party.Kind} {party.Count} {string.Join(' ', party.Mentions)}"),
    ];
}
