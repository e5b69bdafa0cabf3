using Spectre.Console;
using Spectre.Console.Rendering;

namespace Hearsay.Cli.Formats;

/// <summary>For people at a terminal: the report with its cues numbered, and beneath it the chains as trees and the statements.</summary>
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
        console.Write(new Rows(Blocks(reading)));
        return screen.ToString();
    }

    private static IEnumerable<IRenderable> Blocks(Reading reading)
    {
        var wording = new Wording(reading);
        var chains = Chain.Of(reading);
        var marked = new MarkedText(reading, chains);
        var headline = wording.Headline();
        yield return headline is { } line ? marked.In(line, TextStyles.Title) : new FlowingText().Append(wording.Title(), TextStyles.Title);
        yield return new FlowingText().Append(string.Join(" · ", wording.Header()), TextStyles.Faint);
        foreach (var paragraph in marked.ParagraphsFrom(headline?.End ?? 0))
        {
            yield return new FlowingText();
            yield return paragraph;
        }

        yield return new FlowingText();
        yield return chains.IsEmpty
            ? new FlowingText().Append(wording.WithoutChains(), TextStyles.Faint)
            : new FlowingText().Append("Who says what", TextStyles.Title);
        foreach (var chain in chains)
        {
            yield return new FlowingText();
            foreach (var node in new ChainTree(wording).Of(chain))
            {
                yield return node;
            }
        }

        if (!reading.Statements.IsEmpty)
        {
            yield return new FlowingText();
            yield return new FlowingText().Append("What is claimed", TextStyles.Title);
        }

        var list = new StatementList(new StatementWording(reading, wording));
        foreach (var statement in reading.Statements)
        {
            yield return new FlowingText();
            foreach (var part in list.Of(statement))
            {
                yield return part;
            }
        }
    }
}
