namespace Hearsay.Claims.Figures;

/// <summary>One figure at one time, from one origin.</summary>
public sealed record FigurePoint
{
    public required ToldFigure Figure { get; init; }

    /// <summary>When it was published: a report counts as of its own time. Null where that is unknown.</summary>
    public DateTimeOffset? AsOf { get; init; }

    /// <summary>The place of the origin in the count of the claim.</summary>
    public required int Origin { get; init; }

    /// <summary>The place of the telling among those of the claim.</summary>
    public required int Telling { get; init; }

    /// <summary>The earlier point that it is compared with: of the same origin, if there is one. Null for the first.</summary>
    public int? ComparedTo { get; init; }

    public FigureRelation? Relation { get; init; }

    /// <summary>The same origin has said something else since.</summary>
    public bool IsSuperseded { get; init; }

    /// <summary>The report, whatever its state, that gives it.</summary>
    internal string Report { get; init; } = "";
}
