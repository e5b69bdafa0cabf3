using System.Text;

namespace Hearsay.Invent.Writing;

/// <summary>Writes a template out: slots first, rules where there is no such slot.</summary>
internal sealed class Expansion(TemplateSet grammar, Wording wording, Func<string, string, string?> slot)
{
    public string Rule(string name) => Template(wording.Line(grammar, name));

    public string Template(string template)
    {
        var written = new StringBuilder();
        for (var place = 0; place < template.Length; place++)
        {
            switch (template[place])
            {
                case '{':
                    var end = template.IndexOf('}', place);
                    written.Append(Named(template[(place + 1)..end]));
                    place = end;
                    break;
                case '<':
                    var close = Closing(template, place);
                    written.Append(Template(wording.Chance.Of(Alternatives(template[(place + 1)..close]))));
                    place = close;
                    break;
                default:
                    written.Append(template[place]);
                    break;
            }
        }

        return written.ToString();
    }

    private string Named(string reference)
    {
        var colon = reference.IndexOf(':', StringComparison.Ordinal);
        var (name, form) = colon < 0 ? (reference, "") : (reference[..colon], reference[(colon + 1)..]);
        return slot(name, form) ?? Rule(reference);
    }

    private static int Closing(string template, int open)
    {
        var depth = 0;
        for (var place = open; place < template.Length; place++)
        {
            depth += template[place] switch { '<' => 1, '>' => -1, _ => 0 };
            if (depth == 0)
            {
                return place;
            }
        }

        throw new FormatException($"A choice is not closed: {template}");
    }

    private static List<string> Alternatives(string choice)
    {
        var (found, depth, start) = (new List<string>(), 0, 0);
        for (var place = 0; place < choice.Length; place++)
        {
            depth += choice[place] switch { '<' => 1, '>' => -1, _ => 0 };
            if (choice[place] == '|' && depth == 0)
            {
                found.Add(choice[start..place]);
                start = place + 1;
            }
        }

        found.Add(choice[start..]);
        return found;
    }
}
