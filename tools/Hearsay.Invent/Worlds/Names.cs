namespace Hearsay.Invent.Worlds;

/// <summary>Composes names from lists of syllables, none of them twice, none sharing its beginning with another.</summary>
internal sealed class Names(Chance chance)
{
    private static readonly Dictionary<string, string[]> Parts = Resource.Table("names.tsv").ToDictionary(static row => row[0], static row => row[1].Split('|'), StringComparer.Ordinal);

    private readonly HashSet<string> _beginnings = new(StringComparer.Ordinal);

    public static IReadOnlyList<string> All(string kind) => Parts[kind];

    public string Town() => Beginning() + chance.Of(Parts["town"]);

    public (string Name, string Demonym) State() => Beginning() + chance.Of(Parts["state"]) is var name ? (name, name + "n") : default;

    public Person Person()
    {
        var isWoman = chance.In100(50);
        return new Person(chance.Of(Parts["given.onset"]) + chance.Of(Parts[isWoman ? "given.woman" : "given.man"]), Beginning() + chance.Of(Parts["family"]), isWoman);
    }

    private string Beginning()
    {
        while (true)
        {
            var beginning = chance.Of(Parts["onset"]) + chance.Of(Parts["middle"]);
            if (_beginnings.Add(beginning))
            {
                return beginning;
            }
        }
    }
}
