using Hearsay.Intake.Markup;
using Hearsay.Intake.Metadata;

namespace Hearsay.Intake.Pages;

/// <summary>Finds the line between headline and body that sums up the report: it is part of what is told.</summary>
internal sealed class Standfirst(List<PageBlock> blocks, PageFacts facts)
{
    private const int Reach = 14;
    private const int FarAbove = 60;
    private const int FewestWords = 5;
    private const int MostWords = 80;
    private const double NearlyTheSame = .8;

    /// <summary>Its block, between the headline and the first block of the body; null where there is none.</summary>
    public int? Find(int firstOfBody)
    {
        var headline = Headline(firstOfBody);
        for (var i = headline is { } above ? above + 1 : Math.Max(0, firstOfBody - Reach); i < firstOfBody && i <= (headline ?? i) + Reach; i++)
        {
            var block = blocks[i];
            var isPlain = (block.Kinds & BlockWeights.NotBody & ~(ClassKind.Beside | ClassKind.Frame)) == ClassKind.None;
            if (isPlain && block is { LinkShare: < .3, Words: >= FewestWords and <= MostWords } && !LeadingAway.Is(block) && (Sums(block) || (headline is not null && IsCalledSo(block, i == headline + 1))))
            {
                return i;
            }
        }

        return null;
    }

    private int? Headline(int end)
    {
        for (var i = end - 1; i >= Math.Max(0, end - FarAbove); i--)
        {
            if (facts.Title is { } title && TitleFinder.Likeness(blocks[i].Text, title.Value) >= NearlyTheSame)
            {
                return i;
            }
        }

        return null;
    }

    private bool Sums(PageBlock block) => facts.Description is { } description && TitleFinder.Likeness(block.Text, description.Value) >= NearlyTheSame;

    private static bool IsCalledSo(PageBlock block, bool isNext) =>
        (block.Kinds & ClassKind.Standfirst) != ClassKind.None || (isNext && (block.Tag == HtmlTag.H2 || (block.Tag == HtmlTag.P && block.EndsSentence)) && (block.Kinds & BlockWeights.NotBody) == ClassKind.None);
}
