using Spectre.Console;
using Spectre.Console.Rendering;

namespace Hearsay.Cli.Formats;

/// <summary>For people at a terminal: the report with its cues numbered, and beneath it the chains as trees.</summary>
internal sealed class TextFormat(int width, bool colours) : ReadingFormat
{
    /// <summary>Longer lines are hard to read, however wide the screen is.</summary>
    private const int WidestColumn = 100;

    public override string Separator => "\n";

    public override string Render(Reading reading, int number)
    {
        using var screen = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colours ? ColorSystemSupport.EightBit : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(screen),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = Math.Min(width, WidestColumn);
        console.Profile.Capabilities.Unicode = true;
        Write(console, reading);
        return WithoutTrailingSpace(screen.ToString());
    }

    private static void Write(IAnsiConsole console, Reading reading)
    {
        var wording = new Wording(reading);
        var chains = Chain.Of(reading);
        var marked = new MarkedText(reading, chains);
        var headline = wording.Headline();
        console.Write(headline is { } line ? marked.In(line, TextStyles.Title) : new FlowingText().Append(wording.Title(), TextStyles.Title));
        console.Write(new FlowingText().Append(string.Join(" · ", wording.Header()), TextStyles.Faint));
        foreach (var paragraph in marked.ParagraphsFrom(headline?.End ?? 0))
        {
            console.WriteLine();
            console.Write(new Padder(paragraph, new Padding(2, 0, 0, 0)));
        }

        console.WriteLine();
        console.Write(chains.IsEmpty
            ? new FlowingText().Append("Nothing in it is attributed to anybody.", TextStyles.Faint)
            : new FlowingText().Append("Who says what", TextStyles.Title));
        foreach (var chain in chains)
        {
            console.WriteLine();
            console.Write(new ChainTree(wording).Of(chain));
        }
    }

    /// <summary>The renderer fills lines up with blanks; in a file they are noise.</summary>
    private static string WithoutTrailingSpace(string screen) =>
        string.Join('\n', screen.Split('\n').Select(line => line.TrimEnd(' '))).TrimEnd('\n') + "\n";
}
