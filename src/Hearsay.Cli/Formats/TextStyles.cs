using Spectre.Console;

namespace Hearsay.Cli.Formats;

/// <summary>Middle tones that can be read on dark and on light screens.</summary>
internal static class TextStyles
{
    public static readonly Style Plain = Style.Plain;
    public static readonly Style Title = new(decoration: Decoration.Bold);
    public static readonly Style Faint = new(foreground: Color.Grey50);
    public static readonly Style Source = new(foreground: Color.DodgerBlue1, decoration: Decoration.Bold);
    public static readonly Style Cue = new(foreground: Color.DarkOrange, decoration: Decoration.Italic);

    /// <summary>Times, places and figures, whatever else their words are.</summary>
    public static readonly Style Fact = new(decoration: Decoration.Underline);

    private static readonly Style[] Contents =
        [new(foreground: Color.Green3), new(foreground: Color.MediumPurple), new(foreground: Color.DarkCyan)];

    /// <summary>By how deep the content lies in others.</summary>
    public static Style Content(int depth) => Contents[depth % Contents.Length];
}
