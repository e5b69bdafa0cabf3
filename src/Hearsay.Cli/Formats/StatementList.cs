using Hearsay.Statements;
using Spectre.Console.Rendering;

namespace Hearsay.Cli.Formats;

/// <summary>Statements one under another: the words, and beneath them how they stand, who holds them, and what else is told.</summary>
internal sealed class StatementList(StatementWording wording)
{
    private const string Indent = "    ";

    public IEnumerable<IRenderable> Of(Statement statement)
    {
        yield return new FlowingText { FirstMargin = $"{statement.Id} ".PadRight(Indent.Length), Margin = Indent }
            .Append(wording.Words(statement), TextStyles.Plain);
        var facts = new FlowingText { FirstMargin = Indent, Margin = Indent }.Append(StatementWording.Standing(statement), TextStyles.Cue);
        foreach (var (label, value) in wording.Facts(statement))
        {
            facts.Append($" · {label} ", TextStyles.Faint).Append(value, label is "held by" ? TextStyles.Source : TextStyles.Plain);
        }

        yield return facts.Append($" · {StatementWording.Confidence(statement)}", TextStyles.Faint);
    }
}
