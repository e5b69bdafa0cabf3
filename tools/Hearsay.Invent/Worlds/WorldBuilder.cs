using System.Collections.Immutable;

namespace Hearsay.Invent.Worlds;

/// <summary>Makes the world of a seed.</summary>
internal sealed class WorldBuilder(Chance chance)
{
    private const int Towns = 6, Papers = 8, Radios = 3, Wires = 2, Newsletters = 3;

    private readonly Names _names = new(chance);

    public World Build()
    {
        var (land, rival, third) = (State(), State(), State());
        string[] towns = [.. Enumerable.Range(0, Towns).Select(_ => _names.Town())];
        var group = Armed(chance.Of(Names.All("group")), "spokesman", "the group");
        var unit = Armed(chance.Of(Names.All("unit")) + " Battalion", "commander", "the battalion");
        return new World
        {
            Land = land,
            Rival = rival,
            Third = third,
            Towns = [.. towns],
            Group = group,
            Unit = unit,
            Institutions = [.. Institutions([land, rival, third], towns)],
            Outlets = [.. Outlets([land, rival, third])],
            Unnamed = [.. Resource.Table("unnamed.tsv").Select(static row => new UnnamedWords(row[0], row[1], row[2] == "p", Branches(row[3])))],
        };
    }

    private State State()
    {
        var (name, demonym) = _names.State();
        return new State(name, demonym, _names.Town(), TimeSpan.FromHours(chance.From(1, 3)));
    }

    private Institution Armed(string name, string role, string brief)
    {
        var speaker = _names.Person();
        return new Institution { Name = name, Phrases = ["the " + name], Short = brief, Speaker = speaker, SpeakerRole = RoleOf(role, speaker) };
    }

    private IEnumerable<Institution> Institutions(State[] states, string[] towns)
    {
        foreach (var row in Resource.Table("institutions.tsv"))
        {
            foreach (var (state, town) in row[0] switch
            {
                "state" => states.Select(static one => ((State?)one, (string?)null)),
                "town" => towns.Select(static one => ((State?)null, (string?)one)),
                _ => [(null, null)],
            })
            {
                var own = row[0] == "none" ? _names.Town() : "";
                string Fill(string pattern) => pattern.Replace("{S}", state?.Name, StringComparison.Ordinal).Replace("{D}", state?.Demonym, StringComparison.Ordinal)
                    .Replace("{C}", state?.Capital, StringComparison.Ordinal).Replace("{T}", town, StringComparison.Ordinal).Replace("{X}", own, StringComparison.Ordinal);
                var (name, speaker) = (Fill(row[1]), _names.Person());
                var phrases = row[2].Split('|').Select(Fill);
                yield return new Institution
                {
                    Name = name,
                    Phrases = [.. row[0] == "none" ? phrases : phrases.Prepend(name)],
                    Short = row[3],
                    Speaker = speaker,
                    SpeakerRole = RoleOf(row[4], speaker),
                    State = state,
                    Branches = Branches(row[5]),
                };
            }
        }
    }

    private IEnumerable<Outlet> Outlets(State[] states)
    {
        foreach (var (kind, count, brief) in new[] { ("wire", Wires, "the agency"), ("paper", Papers, "the newspaper"), ("radio", Radios, "the station"), ("newsletter", Newsletters, "the newsletter") })
        {
            var words = Names.All(kind).ToList();
            for (var number = 0; number < count; number++)
            {
                var name = $"{_names.Town()} {chance.Take(words)}";
                yield return new Outlet(kind == "paper" && chance.In100(60) ? "The " + name : name, kind, brief, chance.Of(states));
            }
        }
    }

    private static string RoleOf(string role, Person speaker) => !speaker.IsWoman ? role : role switch { "spokesman" => "spokeswoman", "chairman" => "chairwoman", _ => role };

    private static ImmutableArray<string> Branches(string cell) => cell.Length == 0 ? [] : [.. cell.Split('|')];
}
