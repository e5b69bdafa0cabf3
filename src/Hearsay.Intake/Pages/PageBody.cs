using Hearsay.Intake.Markup;
using Hearsay.Intake.Metadata;

namespace Hearsay.Intake.Pages;

/// <summary>The blocks of a page, what was decided of each, and what the page says of itself.</summary>
/// <param name="Blocks">In the order of the page.</param>
/// <param name="Why">For each block the rule that kept it or left it out.</param>
/// <param name="Facts">What stands beside the body.</param>
/// <param name="Told">The body as the page repeats it for machines; null where it does not.</param>
internal sealed record PageBody(List<PageBlock> Blocks, string[] Why, PageFacts Facts, string? Told)
{
    /// <summary>With fewer words of prose than this to be seen, the report is among what is not shown at first.</summary>
    private const int HardlyAny = 30;

    public static PageBody Of(PageTree tree, string? address)
    {
        var shown = new NodeKinds(tree, showsHidden: false);
        var blocks = new BlockReader(tree, shown).Read();
        return blocks.Sum(BlockWeights.Prose) < HardlyAny ? Of(tree, address, new NodeKinds(tree, showsHidden: true)) : Of(tree, address, shown, blocks);
    }

    private static PageBody Of(PageTree tree, string? address, NodeKinds kinds, List<PageBlock>? read = null)
    {
        var blocks = read ?? new BlockReader(tree, kinds).Read();
        var element = new BodyElement(tree, kinds, blocks);
        if (element.ClearFrames())
        {
            blocks = new BlockReader(tree, kinds).Read();
            element = new BodyElement(tree, kinds, blocks);
        }

        var finder = new FactFinder(tree, kinds, address);
        var facts = finder.Find(blocks);
        return new PageBody(blocks, new BlockJudge(tree, blocks, element.Find(), facts).Judge(), facts, finder.ToldBody);
    }
}
