using Hearsay.Intake.Markup;

namespace Hearsay.Intake.Pages;

/// <summary>Finds the element that holds the report and as little else as can be.</summary>
internal sealed class BodyElement(PageTree tree, NodeKinds kinds, List<PageBlock> blocks)
{
    /// <summary>An element that holds so much of the page's prose is its frame, whatever it is called.</summary>
    private const double Frame = .4;

    /// <summary>… and that much is the body itself.</summary>
    private const double Most = .6;

    /// <summary>What is called the body and holds so much of the page's prose is it, whatever stands around it.</summary>
    private const double Part = .1;

    /// <summary>An element inside another is chosen where it holds so much of what speaks for the other.</summary>
    private const double Nearly = .8;

    /// <summary>The node, and whether there is any prose in it at all.</summary>
    public int Find()
    {
        var sums = Sums(BlockWeights.Of);
        var most = 0.0;
        foreach (var sum in sums)
        {
            most = Math.Max(most, sum);
        }

        var found = 0;
        for (var i = 0; i < sums.Length; i++)
        {
            if (sums[i] > 0 && sums[i] >= Nearly * most && (found == 0 || i < tree.Nodes[found].End))
            {
                found = i;
            }
        }

        // One paragraph that holds all the prose there is still stands in a body.
        while (found > 0 && tree.Nodes[found].Tag is HtmlTag.P or HtmlTag.Li or HtmlTag.Blockquote or HtmlTag.Pre)
        {
            found = tree.Nodes[found].Parent;
        }

        return found;
    }

    /// <summary>Takes back what an element's name says where the element is plainly more than that.</summary>
    public bool ClearFrames()
    {
        var prose = Sums(BlockWeights.Prose);
        var holdsBody = Holds(node => tree.Nodes[node].Tag is HtmlTag.H1 or HtmlTag.Article or HtmlTag.Main || (kinds.OwnOf(node) & ClassKind.Body) != ClassKind.None);
        var isCleared = false;
        for (var i = 1; i < prose.Length; i++)
        {
            var isFrame = prose[i] > Frame * prose[0] && (holdsBody[i] || prose[i] > Most * prose[0]);
            if ((kinds.OwnOf(i) & BlockWeights.NotBody) != ClassKind.None && isFrame)
            {
                kinds.Clear(i);
                isCleared = true;
            }

            if ((kinds.OwnOf(i) & ClassKind.Body) != ClassKind.None && (kinds.Of(i) & BlockWeights.NotBody) != ClassKind.None && prose[i] > Part * prose[0])
            {
                kinds.Shield(i);
                isCleared = true;
            }
        }

        return isCleared;
    }

    private double[] Sums(Func<PageBlock, double> weight)
    {
        var sums = new double[tree.Nodes.Length];
        foreach (var block in blocks)
        {
            sums[block.Node] += weight(block);
        }

        for (var i = sums.Length - 1; i > 0; i--)
        {
            sums[tree.Nodes[i].Parent] += sums[i];
        }

        return sums;
    }

    private bool[] Holds(Predicate<int> isSought)
    {
        var holds = new bool[tree.Nodes.Length];
        for (var i = holds.Length - 1; i > 0; i--)
        {
            holds[i] |= isSought(i);
            holds[tree.Nodes[i].Parent] |= holds[i];
        }

        return holds;
    }
}
