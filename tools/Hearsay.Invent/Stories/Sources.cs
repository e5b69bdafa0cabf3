using Hearsay.Invent.Worlds;

namespace Hearsay.Invent.Stories;

/// <summary>Makes the voices of a case, and knows who the unnamed ones are.</summary>
internal sealed class Sources(World world, Chance chance)
{
    private int _others;
    private int _voices;

    public Voice.Named Named(Institution institution) => new(institution, chance.In100(50));

    /// <summary>Somebody unnamed of a state, or of none that the words tell.</summary>
    public Voice.Unnamed Unnamed(State? state) => Make(chance.Of([.. world.Unnamed.Where(words => words.TellsState == state is not null)]), state, actual: null);

    /// <summary>Unnamed officials of a state whose branch nobody tells.</summary>
    public Voice.Unnamed Officials(State state) => Make(world.Unnamed.First(static words => words is { TellsState: true, IsPlural: true }), state, actual: null);

    /// <summary>The one who spoke before, as another outlet would tell of them: less is told, and nothing else.</summary>
    public Voice.Unnamed SameAs(Voice.Unnamed before) =>
        Make(chance.Of([.. world.Unnamed.Where(words => words.TellsState == before.State is not null && words.Branches.IsEmpty)]), before.State, before.Actual);

    /// <summary>Somebody of whom no report tells.</summary>
    public string Unknown() => $"somebody {++_others}";

    private Voice.Unnamed Make(UnnamedWords words, State? state, string? actual) => new(
        Articles.Right(words.Pattern.Replace("{D}", state?.Demonym, StringComparison.Ordinal)),
        words.Short,
        words.IsPlural,
        state,
        words.Branches,
        actual ?? Actual(words, state),
        ++_voices);

    /// <summary>The first branch of an institution is its own, so that words that rule each other out never mean one institution.</summary>
    private string Actual(UnnamedWords words, State? state)
    {
        List<Institution> fitting = [.. world.Institutions.Where(one => one.State is not null && (state is null ? one.State != world.Land : one.State == state)
            && (words.Branches.IsEmpty || words.Branches.Contains(one.Branches[0], StringComparer.Ordinal)))];
        return fitting.Count > 0 && chance.In100(60) ? chance.Of(fitting).Name : Unknown();
    }
}
