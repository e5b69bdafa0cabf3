namespace Hearsay.Claims.Figures;

/// <summary>A part that is larger than its whole: more children killed than people, more people killed than killed and injured.</summary>
/// <param name="Part">The point that counts the part, by series and place.</param>
/// <param name="Whole">The point that counts the whole.</param>
public readonly record struct PartExcess((int Series, int Point) Part, (int Series, int Point) Whole);
