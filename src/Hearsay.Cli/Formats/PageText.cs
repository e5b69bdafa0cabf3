using System.Text;
using Hearsay.Intake.Pages;

namespace Hearsay.Cli.Formats;

/// <summary>What was taken from a page, for the screen: the facts with their places, then every block with its rule.</summary>
internal static class PageText
{
    private const int NameWidth = 12;
    private const int ReasonWidth = 26;

    public static string Of(PageReport page, int width)
    {
        var text = new StringBuilder();
        foreach (var (name, taken) in PageFields.Of(page))
        {
            text.Append(name.PadRight(NameWidth)).Append(OneLine(taken.Value, width)).Append("  (").Append(taken.From).Append(")\n");
        }

        if (page.Standfirst is { } standfirst)
        {
            text.Append("standfirst".PadRight(NameWidth)).Append(OneLine(standfirst, width)).Append('\n');
        }

        foreach (var notice in page.Notices)
        {
            text.Append(notice.Kind.ToString().ToLowerInvariant().PadRight(NameWidth)).Append(OneLine(notice.Text, width)).Append('\n');
        }

        text.Append('\n');
        foreach (var block in page.Blocks)
        {
            text.Append((block.IsKept ? "+" : $"- {block.Why}").PadRight(ReasonWidth)).Append(OneLine(block.Text, width)).Append('\n');
        }

        return text.Append(page.IsCut ? "\nThe page is longer than is read of one page: what follows was not looked at.\n" : "").ToString();
    }

    private static string OneLine(string value, int width)
    {
        var most = Math.Max(20, width - ReasonWidth - 1);
        var line = ScreenText.Of(value.Replace('\n', ' '));
        return line.Length <= most ? line : $"{line[..(most - 1)]}…";
    }
}
