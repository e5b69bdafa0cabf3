namespace Hearsay.Claims.Figures;

/// <summary>How a later figure stands to an earlier one (docs/figures.md).</summary>
public enum FigureRelation
{
    Agree, Refines, Compatible, Update, Revision, Change, Higher, Tension, Conflict, Incomparable,
}
