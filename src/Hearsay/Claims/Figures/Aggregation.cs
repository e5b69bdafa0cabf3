namespace Hearsay.Claims.Figures;

/// <summary>How a figure may move: a toll only grows, a level goes up and down, what is counted at one point stays what it was.</summary>
public enum Aggregation
{
    Cumulative, Level, Point,
}
