using System.Text;
using Hearsay.Intake;

namespace Hearsay.Cli.Formats;

/// <summary>A report as it came out of an input, for the screen: what is known beside its text, then the text.</summary>
internal static class DraftText
{
    private const int NameWidth = 12;

    public static string Of(IntakeItem.Found found)
    {
        var text = new StringBuilder();
        foreach (var (name, value) in DraftFields.Of(found))
        {
            text.Append(name.PadRight(NameWidth)).Append(ScreenText.Of(value)).Append('\n');
        }

        return text.Append('\n').Append(string.Join("\n", found.Draft.Text.TrimEnd().Split('\n').Select(ScreenText.Of))).Append("\n\n").ToString();
    }
}
