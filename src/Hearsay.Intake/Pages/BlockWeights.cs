using Hearsay.Intake.Markup;

namespace Hearsay.Intake.Pages;

/// <summary>
/// How much a block speaks for the element it is in being the body. The numbers are round on purpose: they were set by hand from
/// what pages are like, and nothing is fitted to any site's text.
/// </summary>
internal static class BlockWeights
{
    public const ClassKind NotBody =
        ClassKind.Elsewhere | ClassKind.Comments | ClassKind.Caption | ClassKind.Beside | ClassKind.Service | ClassKind.Frame | ClassKind.Hidden;

    private const int FewWords = 8;
    private const int ManyWords = 150;
    private const double MostLinks = .5;

    /// <summary>Words that read as prose, whatever the element is called.</summary>
    public static double Prose(PageBlock block)
    {
        if (block.LinkShare > MostLinks)
        {
            return 0;
        }

        var words = Math.Min(block.Words, ManyWords) * (1 - block.LinkShare);
        return HtmlTags.IsHeading(block.Tag) || block.Words < FewWords ? 0
            : block.EndsSentence ? words * OfTag(block.Tag)
            : words * OfTag(block.Tag) / 4;
    }

    /// <summary>Prose in its place counts for, lists of links and what is called something else against.</summary>
    public static double Of(PageBlock block)
    {
        if ((block.Kinds & NotBody) != ClassKind.None)
        {
            return -1 - (Math.Min(block.Words, 40) / 20.0);
        }

        if (block.LinkShare > MostLinks)
        {
            return -1 - (Math.Min(block.Words, 20) / 4.0);
        }

        var prose = Prose(block);
        return prose > 0 ? prose * ((block.Kinds & ClassKind.Body) != ClassKind.None ? 1.25 : 1) : HtmlTags.IsHeading(block.Tag) || block.Tag is HtmlTag.P or HtmlTag.Li or HtmlTag.Td or HtmlTag.Th ? 0 : -1;
    }

    private static double OfTag(HtmlTag tag) => tag switch
    {
        HtmlTag.P or HtmlTag.Blockquote or HtmlTag.Pre => 1,
        HtmlTag.Li or HtmlTag.Td or HtmlTag.Dd => .5,
        _ => .75,
    };
}
