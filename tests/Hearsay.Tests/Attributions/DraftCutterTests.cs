using Hearsay.Attributions.Drafts;
using Hearsay.Attributions.Roles;

namespace Hearsay.Tests.Attributions;

public sealed class DraftCutterTests
{
    [Fact]
    public void Of_cues_that_share_tokens_the_surest_stays_however_many_there_are()
    {
        // Every cue takes in the token after it, and every other one is surer.
        var found = Enumerable.Range(0, 300).Select(static cue => Found(cue, cue % 2 == 0 ? 0.9f : 0.8f)).ToList();

        Assert.Equal(Enumerable.Range(0, 150).Select(static i => 2 * i), DraftCutter.Cut(found).Select(static draft => draft.Anchor));
    }

    private static FoundAttribution Found(int cue, float probability)
    {
        var roles = new Role[310];
        (roles[cue], roles[cue + 1], roles[305]) = (Role.Cue, Role.Cue, Role.Content);
        return new FoundAttribution(cue, probability, 0.9f, 0, roles);
    }
}
