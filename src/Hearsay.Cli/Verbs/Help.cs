using System.Text;

namespace Hearsay.Cli.Verbs;

/// <summary>The help pages, examples first: that is what people look for.</summary>
internal static class Help
{
    public static string OfAll(IReadOnlyList<Verb> verbs)
    {
        var page = new StringBuilder("Reads news reports and tells who said what, through whom, in which words.\n\nUSAGE\n  hearsay VERB [OPTIONS]\n\nVERBS\n");
        AppendPairs(page, verbs.Select(verb => (verb.Name, verb.Summary)));
        page.Append("\nEXAMPLES\n");
        AppendExamples(page, verbs.Select(verb => verb.Examples[0]));
        return page.Append(
            """

            hearsay VERB --help tells more; hearsay --version prints the version.
            Exit codes: 0 done, 1 failed, 2 wrong usage, 4 some inputs failed and are listed, 130 interrupted.
            Nothing leaves this machine but requests for addresses that you name.

            """).ToString();
    }

    public static string Of(Verb verb)
    {
        var page = new StringBuilder(verb.Summary).Append($".\n\nUSAGE\n  hearsay {verb.Name} {verb.Operands}\n\nEXAMPLES\n");
        AppendExamples(page, verb.Examples);
        if (verb.Options.Count > 0)
        {
            page.Append("\nOPTIONS\n");
            AppendPairs(page, verb.Options.Select(option => ($"{option.Name} {option.Value}".TrimEnd(), option.Help)));
        }

        return page.Append('\n').Append(verb.Notes).Append('\n').ToString();
    }

    private static void AppendExamples(StringBuilder page, IEnumerable<(string Command, string Meaning)> examples)
    {
        foreach (var (command, meaning) in examples)
        {
            page.Append($"  {command}\n      {meaning}\n");
        }
    }

    private static void AppendPairs(StringBuilder page, IEnumerable<(string Left, string Right)> pairs)
    {
        var all = pairs.ToList();
        var width = all.Max(pair => pair.Left.Length) + 2;
        foreach (var (left, right) in all)
        {
            var indent = "\n" + new string(' ', width + 2);
            page.Append($"  {left.PadRight(width)}{right.Replace("\n", indent, StringComparison.Ordinal)}\n");
        }
    }
}
