using System.Text;

namespace Hearsay.Cli.Formats;

/// <summary>
/// What the looks of the page mean, and what is to be seen of them. Times, places and figures are switched off and on, and the
/// list beside the report is chosen, by plain inputs that the style sheet asks: without scripts, and by keys.
/// </summary>
internal static class HtmlLegend
{
    public static void Append(StringBuilder page, Reading reading)
    {
        if (!reading.Attributions.IsEmpty)
        {
            page.Append("<p class=\"legend of-chains\"><span class=\"source\">source</span> <span class=\"cue\">cue</span> <span class=\"d0\">what is said</span> <span class=\"d0 believed\">thought, wanted, claimed, not said</span> <span class=\"d0 denied\">denied</span></p>\n");
        }

        if (!reading.Statements.IsEmpty)
        {
            page.Append("<p class=\"legend of-statements\"><span class=\"claim told\">said to be so</span> <span class=\"claim believed\">planned, possible, asked for …</span> <span class=\"claim denied\">said not to be so</span></p>\n");
        }

        var kinds = new[] { ("time", "times", reading.Times.Length), ("place", "places", reading.Places.Length), ("figure", "figures", reading.Quantities.Length) };
        if (kinds.Any(kind => kind.Item3 > 0))
        {
            page.Append("<p class=\"legend of-facts\">");
            page.AppendJoin(' ', kinds.Where(kind => kind.Item3 > 0).Select(kind =>
                FormattableString.Invariant($"<label><input type=\"checkbox\" class=\"show-{kind.Item1}\" checked=\"checked\" /> <span class=\"{kind.Item1}\">{kind.Item2}</span> {kind.Item3}</label>")));
            page.Append("</p>\n");
        }
    }

    /// <summary>The choice between the two lists, where there are two.</summary>
    public static void AppendViews(StringBuilder page, Reading reading, string anchor)
    {
        if (reading.Statements.IsEmpty)
        {
            return;
        }

        page.Append("<fieldset class=\"views\"><legend>Beside the report</legend>\n");
        page.Append(View("chains", "Who says what", reading.Attributions.Length, " checked=\"checked\""));
        page.Append(View("statements", "What is claimed", reading.Statements.Length, ""));
        page.Append("</fieldset>\n");

        string View(string value, string name, int count, string state) => FormattableString.Invariant(
            $"<label><input type=\"radio\" name=\"{anchor}-view\" value=\"{value}\"{state} /> {name} <span class=\"count\">{count}</span></label>\n");
    }
}
