using Hearsay.Intake.Markup;
using Hearsay.Intake.Metadata;

namespace Hearsay.Intake.Pages;

/// <summary>Decides block by block what of the body's element is the report.</summary>
internal sealed class BlockJudge(PageTree tree, List<PageBlock> blocks, int root, PageFacts facts)
{
    public const string Kept = "body";
    public const string SumsUp = "standfirst";

    private const double MostLinks = .7;
    private const double SameTitle = .8;

    private readonly string[] _why = new string[blocks.Count];

    public string[] Judge()
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            _why[i] = WhyNot(blocks[i]) ?? Kept;
        }

        DropBeginning();
        DropEnd();
        DropBareHeadings();
        var first = Array.IndexOf(_why, Kept);
        if (first > 0 && new Standfirst(blocks, facts).Find(first) is { } standfirst)
        {
            _why[standfirst] = SumsUp;
        }

        return _why;
    }

    private string? WhyNot(PageBlock block)
    {
        if (block.Node < root || block.Node >= tree.Nodes[root].End)
        {
            return "outside";
        }

        if ((block.Kinds & BlockWeights.NotBody) is not ClassKind.None and var kinds)
        {
            return $"named {kinds}";
        }

        return block.LinkShare > MostLinks ? "links" : LeadingAway.Is(block) ? "leads away" : null;
    }

    /// <summary>The headline is told beside the body, and what stands above it is not of it.</summary>
    private void DropBeginning()
    {
        if (facts.Title is not { } title)
        {
            return;
        }

        var words = 0;
        for (var i = 0; i < blocks.Count && words < 100; i++)
        {
            if (_why[i] != Kept)
            {
                continue;
            }

            words += blocks[i].Words;
            if (blocks[i].Words >= 2 && TitleFinder.Likeness(blocks[i].Text, title.Value) >= SameTitle)
            {
                for (var above = 0; above <= i; above++)
                {
                    _why[above] = _why[above] == Kept ? "headline" : _why[above];
                }
            }
        }
    }

    /// <summary>After the last sentence there is nothing of the report.</summary>
    private void DropEnd()
    {
        for (var i = blocks.Count - 1; i >= 0; i--)
        {
            if (_why[i] != Kept)
            {
                continue;
            }

            if (CanEnd(blocks[i]))
            {
                return;
            }

            _why[i] = "end";
        }
    }

    private static bool CanEnd(PageBlock block) =>
        !HtmlTags.IsHeading(block.Tag) && block.Words >= 4
        && (block.EndsSentence ? block.LinkShare < .5 : block is { Tag: HtmlTag.P or HtmlTag.Li or HtmlTag.Td or HtmlTag.Blockquote or HtmlTag.Pre, LinkShare: < .2 });

    /// <summary>A heading over nothing that was kept.</summary>
    private void DropBareHeadings()
    {
        var isFollowed = false;
        for (var i = blocks.Count - 1; i >= 0; i--)
        {
            if (_why[i] == Kept)
            {
                if (HtmlTags.IsHeading(blocks[i].Tag) && !isFollowed)
                {
                    _why[i] = "bare heading";
                    continue;
                }

                isFollowed = true;
            }
            else if (_why[i] != "outside" && HtmlTags.IsHeading(blocks[i].Tag))
            {
                isFollowed = false;
            }
        }
    }
}
