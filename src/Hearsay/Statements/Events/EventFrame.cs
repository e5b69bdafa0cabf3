using System.Collections.Immutable;

namespace Hearsay.Statements.Events;

/// <summary>What must stand around a word for it to tell an event of a kind: a row of event-types.tsv. All that is set must hold.</summary>
internal sealed record EventFrame
{
    /// <summary>Null for a light verb, whose noun has the kind, and where the words tell no event: "a press release".</summary>
    public required EventKind? Kind { get; init; }

    public ImmutableArray<string> Particles { get; init; } = [];

    public string? Thing { get; init; }

    public string? Subject { get; init; }

    public string? Modifier { get; init; }

    public bool ActsOnSomebody { get; init; }

    /// <summary>A clause hangs on the word and takes its type.</summary>
    public bool TakesClause { get; init; }

    public bool IsLight { get; init; }

    /// <summary>How much of the surroundings it asks for: of two that fit the more demanding is right.</summary>
    public int Demands => (Particles.Length * 2) + (Thing is null ? 0 : 3) + (Subject is null ? 0 : 2) + (Modifier is null ? 0 : 2) + (ActsOnSomebody ? 1 : 0);

    public static EventFrame Parse(string frame, string type, string mode)
    {
        var cells = frame.Split(' ');
        string? Marked(char mark) => Array.Find(cells, cell => cell[0] == mark)?[1..];
        return new EventFrame
        {
            Kind = type == "." ? null : PloverName.Parse(type, mode),
            Particles = [.. cells.Where(static cell => cell[0] == '+').Select(static cell => cell[1..])],
            Thing = Marked('@'),
            Subject = Marked('~'),
            Modifier = Marked('^'),
            ActsOnSomebody = cells.Contains("*"),
            TakesClause = cells.Contains(">"),
            IsLight = cells.Contains("light"),
        };
    }
}
