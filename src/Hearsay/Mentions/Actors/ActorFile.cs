using System.Collections.Immutable;
using System.Globalization;

namespace Hearsay.Mentions.Actors;

/// <summary>
/// Lines of name, aliases (with | between), kind, country, sector, office, from, to; tabs between them, the last ones may be
/// left out. A line that begins with # is a remark.
/// </summary>
internal static class ActorFile
{
    private const int Columns = 8;

    public static ImmutableArray<Actor> Read(Stream stream)
    {
        using var reader = new StreamReader(stream, leaveOpen: true);
        var actors = ImmutableArray.CreateBuilder<Actor>();
        var problems = ImmutableArray.CreateBuilder<string>();
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (TryParse(line.Split('\t'), out var actor) is { } problem)
            {
                problems.Add(string.Create(CultureInfo.InvariantCulture, $"Line {number}: {problem}"));
            }
            else
            {
                actors.Add(actor!);
            }
        }

        return problems.Count == 0 ? actors.ToImmutable() : throw new ActorFileException(problems.ToImmutable());
    }

    /// <summary>What is wrong with the line, or null and the actor.</summary>
    private static string? TryParse(string[] cells, out Actor? actor)
    {
        actor = null;
        string? Cell(int column) => column < cells.Length && cells[column].Trim() is { Length: > 0 } cell ? cell : null;
        if (cells.Length > Columns)
        {
            return $"{cells.Length} columns, not at most {Columns}.";
        }

        if (Cell(0) is not { } name)
        {
            return "the name is missing.";
        }

        if (Cell(2) is not { } kindName || !Enum.TryParse<PartyKind>(kindName, ignoreCase: true, out var kind) || char.IsAsciiDigit(kindName[0]))
        {
            return $"the kind '{Cell(2)}' is none of person, organisation, outlet, state, group, document.";
        }

        if (Cell(3) is { } country && (country.Length != 2 || !country.All(char.IsAsciiLetterUpper)))
        {
            return $"the country '{country}' is not two capital letters (ISO 3166-1).";
        }

        if (!TryDay(Cell(6), out var from) || !TryDay(Cell(7), out var to))
        {
            return $"'{Cell(6)}' to '{Cell(7)}' are not days as 2031-05-12.";
        }

        actor = new Actor
        {
            Name = name,
            Aliases = Cell(1) is { } aliases ? [.. aliases.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)] : [],
            Kind = kind,
            Country = Cell(3),
            Sector = Cell(4),
            Office = Cell(5),
            From = from,
            To = to,
        };
        return null;
    }

    private static bool TryDay(string? cell, out DateOnly? day)
    {
        day = null;
        if (cell is null)
        {
            return true;
        }

        var read = DateOnly.TryParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var found);
        day = found;
        return read;
    }
}
