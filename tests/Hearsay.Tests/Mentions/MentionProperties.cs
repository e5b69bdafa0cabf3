using CsCheck;
using Hearsay.Grammar;
using Hearsay.Mentions;
using Hearsay.Mentions.Actors;
using Hearsay.Tests.Grammar;
using Hearsay.Text;

namespace Hearsay.Tests.Mentions;

/// <summary>Whatever the tree, even a senseless one, what comes out is well formed.</summary>
public sealed class MentionProperties
{
    private static readonly string[] Forms =
        ["Voss", "Mara", "the", "minister", "officials", "and", "American", "Israeli", "she", "it", "who", "Union", "(", ")", ",", "said", "of", "President", "I", "—"];

    private static readonly MentionFinder Finder = new(ActorTable.Default);

    private static readonly Gen<ParsedText> Parsed = AnyTree.Of(Forms);

    [Fact]
    public void Parties_are_well_formed_on_any_tree() => Parsed.Sample(parsed =>
    {
        var mentioned = Finder.Find(parsed);
        var settled = mentioned.Settle(mentioned.Mentions.Select(static mention => mention.Party).Where(static party => party >= 0));

        Assert.All(mentioned.Mentions, mention =>
        {
            Assert.InRange(mention.First, 0, mention.Head);
            Assert.InRange(mention.End, mention.Head + 1, parsed.Tokens.Length);
        });
        Assert.All(settled.Parties, party =>
        {
            Assert.NotEmpty(party.Name);
            Assert.Equal(party.Mentions.OrderBy(static span => span.Start), party.Mentions);
            Assert.All(party.Mentions, span => Assert.True(span.Start >= 0 && span.Length > 0 && span.End <= parsed.Text.Length));
        });
        Assert.Equal(Enumerable.Range(1, settled.Parties.Length), settled.Parties.Select(static party => party.Id.Number));
    });

    [Fact]
    public void Any_span_has_an_answer() => Gen.Select(Parsed, Gen.Int[0, 200], Gen.Int[0, 200]).Sample((parsed, start, length) =>
    {
        var mentioned = Finder.Find(parsed);
        var span = new TextSpan(start, length);
        var names = mentioned.Mentions.Where(static mention => mention.Party >= 0).Select(mention => mentioned.NameOf(mention.Party)).ToArray();

        Assert.All(mentioned.PartiesOf(span).Parties, party => Assert.NotEmpty(mentioned.NameOf(party)));
        Assert.Equal(names, mentioned.Mentions.Where(static mention => mention.Party >= 0).Select(mention => mentioned.NameOf(mention.Party)));
        var introduced = mentioned.Introduce(span).Parties;
        Assert.All(introduced, party => Assert.NotEmpty(mentioned.NameOf(party)));
        Assert.Equal(introduced, mentioned.Introduce(span).Parties);
        Assert.All(Enumerable.Range(-1, parsed.Tokens.Length + 2), head => Assert.True(mentioned.At(head) is not { } mention || mention.Head == head));
    });
}
