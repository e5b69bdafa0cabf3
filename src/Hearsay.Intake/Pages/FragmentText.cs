using Hearsay.Intake.Markup;

namespace Hearsay.Intake.Pages;

/// <summary>
/// The text of markup that is all report, as feeds, agencies and mails send it: there is no page around it to tell apart from it, only
/// captions, lists of links and lines that lead away.
/// </summary>
internal static class FragmentText
{
    private const double MostLinks = .7;

    public static Fragment Of(string markup)
    {
        var tree = PageTree.Parse(markup);
        var blocks = new BlockReader(tree, new NodeKinds(tree, showsHidden: false)).Read();
        return new Fragment(string.Join("\n\n", blocks.Where(IsText).Select(static block => block.Text)), tree.IsCut);
    }

    private static bool IsText(PageBlock block) =>
        (block.Kinds & BlockWeights.NotBody) is ClassKind.None && block.LinkShare <= MostLinks && !LeadingAway.Is(block) && !IsSignature(block.Text);

    /// <summary>WordPress ends what it gives to feeds with where it stood first.</summary>
    private static bool IsSignature(string text) =>
        text.StartsWith("The post ", StringComparison.Ordinal) && text.Contains(" appeared first on ", StringComparison.Ordinal);
}
