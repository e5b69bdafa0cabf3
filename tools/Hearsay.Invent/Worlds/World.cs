using System.Collections.Immutable;

namespace Hearsay.Invent.Worlds;

/// <summary>Where a case plays: three states at odds, an armed group, and those who tell of them.</summary>
public sealed record World
{
    /// <summary>In whose land it happens.</summary>
    public required State Land { get; init; }

    /// <summary>With whom it is at odds.</summary>
    public required State Rival { get; init; }

    /// <summary>Who looks on.</summary>
    public required State Third { get; init; }

    public required ImmutableArray<string> Towns { get; init; }

    public required Institution Group { get; init; }

    /// <summary>A part of the group, with a commander of its own.</summary>
    public required Institution Unit { get; init; }

    public required ImmutableArray<Institution> Institutions { get; init; }

    public required ImmutableArray<Outlet> Outlets { get; init; }

    public required ImmutableArray<UnnamedWords> Unnamed { get; init; }

    public IEnumerable<Institution> Of(State state) => Institutions.Where(one => one.State == state);

    public Institution Ministry(State state, string kind) => Of(state).First(one => one.Name.EndsWith(kind, StringComparison.Ordinal));

    /// <summary>The institution of a town, or one that is nobody's.</summary>
    public Institution Local(string ending, string? town = null) =>
        Institutions.First(one => one.State is null && one.Name.Contains(ending, StringComparison.Ordinal) && (town is null || one.Name.StartsWith(town, StringComparison.Ordinal)));

    /// <summary>Every name in it that was composed.</summary>
    public IEnumerable<string> ComposedNames =>
        [.. new[] { Land, Rival, Third }.SelectMany(static state => (string[])[state.Name, state.Capital]), .. Towns,
         .. Institutions.Append(Group).Append(Unit).Select(static one => one.Speaker.Name), .. Outlets.Select(static outlet => outlet.Name), .. Institutions.Select(static one => one.Name)];
}
