using System.Collections.Immutable;
using Hearsay.Claims.Figures;
using Hearsay.Claims.Origins;

namespace Hearsay.Claims.Conflicts;

/// <summary>Two origins whose tellings cannot both hold.</summary>
public sealed record OriginConflict
{
    public required ConflictKind Kind { get; init; }

    /// <summary>Who says that it is so, or gives the earlier figure.</summary>
    public required Origin One { get; init; }

    /// <summary>Who says that it is not so, or gives the later figure.</summary>
    public required Origin Other { get; init; }

    /// <summary>The tellings on both sides, as places in what was given, those of <see cref="One"/> first.</summary>
    public required ImmutableArray<int> Tellings { get; init; }

    /// <summary>Where figures conflict, the series of both; else null.</summary>
    public FigureSeries? Series { get; init; }

    /// <summary>Which points of <see cref="Series"/>, the first that conflict; null where no figures do.</summary>
    public FigureConflict? Figures { get; init; }
}
