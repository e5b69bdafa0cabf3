namespace Hearsay.Claims.Figures;

/// <summary>Two points of a series, of two origins, that cannot both hold.</summary>
/// <param name="Earlier">A place among the points of the series.</param>
/// <param name="Later">A place among the points of the series.</param>
public readonly record struct FigureConflict(int Earlier, int Later);
