using System.Text;
using Hearsay.Statements;

namespace Hearsay.Cli.Formats;

/// <summary>The statements of a report as a list of cards: how each stands, its words, and what is told of it.</summary>
internal sealed class HtmlStatements(StatementWording wording, string anchor)
{
    public void Append(StringBuilder page, IReadOnlyList<Statement> statements)
    {
        page.Append("<ol>\n");
        foreach (var statement in statements)
        {
            Append(page, statement);
        }

        page.Append("</ol>\n");
    }

    private void Append(StringBuilder page, Statement statement)
    {
        var id = $"{anchor}{statement.Id}";
        page.Append($"<li id=\"{id}\" data-statement=\"{id}\"><div class=\"card {StatementWording.Look(statement)}\">\n<p class=\"voice\">");
        page.Append($"<a class=\"number\" href=\"#{id}m\" aria-label=\"Statement {statement.Id} in the report\">{statement.Id}</a> ");
        page.Append($"<b class=\"standing\">{HtmlText.Escape(StatementWording.Standing(statement))}</b> <span class=\"kind\" title=\"How sure the reader is of this reading\">{StatementWording.Confidence(statement)}</span></p>\n");
        page.Append($"<p class=\"said\" dir=\"auto\">{HtmlText.Escape(wording.Words(statement))}</p>\n<dl class=\"facts\">\n");
        foreach (var (label, value) in wording.Facts(statement))
        {
            page.Append($"<dt>{HtmlText.Escape(label)}</dt><dd dir=\"auto\">{HtmlText.Escape(value)}</dd>\n");
        }

        page.Append("</dl>\n</div></li>\n");
    }
}
