namespace Hearsay.Invent.Writing;

/// <summary>
/// The rules of one set of templates. A line under [name] is one way to write it; {rule} or {slot:form} is put in, &lt;one|other&gt; is a choice, ¶ parts paragraphs,
/// and ^ makes the next letter a capital.
/// </summary>
internal sealed class TemplateSet
{
    private readonly Dictionary<string, string[]> _rules = new(StringComparer.Ordinal);

    private TemplateSet(string set)
    {
        var found = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        string[] open = [];
        foreach (var line in Resource.Lines(set + ".txt").Where(static line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == '[')
            {
                open = line.Trim('[', ']').Split(' ');
                continue;
            }

            foreach (var name in open)
            {
                (found.TryGetValue(name, out var lines) ? lines : found[name] = []).Add(line);
            }
        }

        foreach (var (name, lines) in found)
        {
            _rules[name] = [.. lines];
        }

        Set = set;
    }

    public static IReadOnlyDictionary<string, TemplateSet> Sets { get; } = new[] { "a", "b" }.ToDictionary(static set => set, static set => new TemplateSet(set), StringComparer.Ordinal);

    public string Set { get; }

    /// <summary>Every rule with its lines.</summary>
    public IReadOnlyDictionary<string, string[]> Rules => _rules;

    /// <exception cref="KeyNotFoundException">The templates have no such rule: they lack a situation.</exception>
    public IReadOnlyList<string> this[string rule] =>
        _rules.TryGetValue(rule, out var lines) ? lines : throw new KeyNotFoundException($"The templates {Set} have no rule [{rule}].");
}
