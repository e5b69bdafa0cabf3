namespace Hearsay.Invent.Writing;

/// <summary>Chooses among the lines of a rule. A case repeats a line only after it has used all others, so that its reports differ.</summary>
internal sealed class Wording(Chance chance)
{
    private readonly Dictionary<(string Set, string Rule), int[]> _used = [];

    public Chance Chance => chance;

    public string Line(TemplateSet grammar, string rule, Func<string, bool>? fits = null)
    {
        var lines = grammar[rule];
        var used = _used.TryGetValue((grammar.Set, rule), out var counts) ? counts : _used[(grammar.Set, rule)] = new int[lines.Count];
        List<int> fitting = [.. Enumerable.Range(0, lines.Count).Where(place => fits?.Invoke(lines[place]) ?? true)];
        if (fitting.Count == 0)
        {
            throw new InvalidOperationException($"No line of [{rule}] in the templates {grammar.Set} fits its situation.");
        }

        var least = fitting.Min(place => used[place]);
        var chosen = chance.Of([.. fitting.Where(place => used[place] == least)]);
        used[chosen]++;
        return lines[chosen];
    }
}
