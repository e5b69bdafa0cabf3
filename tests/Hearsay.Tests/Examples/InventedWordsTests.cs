using Hearsay.Invent;
using Hearsay.Invent.Worlds;
using Hearsay.Invent.Writing;
using Hearsay.Tests.Mentions.Places;

namespace Hearsay.Tests.Examples;

/// <summary>What the generator's words may be: nobody's, and in each set of templates its own.</summary>
public sealed class InventedWordsTests
{
    [Fact]
    public void No_state_or_town_of_an_invented_world_is_in_the_gazetteer()
    {
        var found = Enumerable.Range(1, 200).Select(static seed => new WorldBuilder(Chance.Of(seed, "world")).Build())
            .SelectMany(static world => (string[])[world.Land.Name, world.Rival.Name, world.Third.Name, world.Land.Capital, world.Rival.Capital, world.Third.Capital, .. world.Towns])
            .Distinct(StringComparer.Ordinal).Where(static name => !GazetteerModelFile.Gazetteer.Find(name, out _).IsEmpty);

        Assert.Empty(found);
    }

    [Fact]
    public void The_two_sets_of_templates_share_no_sentence()
    {
        static IEnumerable<string> Sentences(string set) => TemplateSet.Sets[set].Rules
            .Where(static rule => rule.Key.Split('.')[0] is "lead" or "body" or "detail" or "colour" or "quote" or "background" or "filler")
            .SelectMany(static rule => rule.Value).Where(static line => !line.StartsWith("{filler.lead}", StringComparison.Ordinal)).Where(static line => line.Count(static letter => letter == ' ') > 1);

        Assert.Empty(Sentences("a").Intersect(Sentences("b"), StringComparer.Ordinal));
    }

    [Fact]
    public void Both_sets_have_words_for_the_same_situations() =>
        Assert.Empty(Situations("a").Except(Situations("b"), StringComparer.Ordinal).Concat(Situations("b").Except(Situations("a"), StringComparer.Ordinal)));

    private static IEnumerable<string> Situations(string set) =>
        TemplateSet.Sets[set].Rules.Keys.Where(static rule => rule.Split('.')[0] is "lead" or "body" or "event" or "actor" or "object" or "noun" or "time");
}
