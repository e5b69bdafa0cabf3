using Hearsay.Attributions;
using Hearsay.Mentions;
using Hearsay.Mentions.Actors;

namespace Hearsay.Tests.Attributions;

public sealed class SourceResolverTests
{
    [Theory]
    [InlineData("The Velmara Lantern printed two maps. <The newspaper> {said} [the road was open].", "Velmara Lantern")]
    [InlineData("The Velmara Lantern printed two maps. <The report> {said} [the road was open].", "Velmara Lantern")]
    [InlineData("The Velmara Lantern printed two maps. <A newspaper> {said} [the road was open].", "newspaper")]
    [InlineData("The mayor printed two maps. <The newspaper> {said} [the road was open].", "newspaper")]
    public void The_newspaper_is_the_one_that_was_named(string marked, string name)
    {
        var (parsed, draft) = Drafts.Read(marked);
        var mentioned = new MentionFinder(ActorTable.Default).Find(parsed);

        Assert.Equal(name, mentioned.NameOf(Assert.Single(new SourceResolver(parsed, mentioned).Resolve([draft])[draft.Anchor])));
    }
}
