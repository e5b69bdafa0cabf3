namespace Hearsay.Scoring;

/// <summary>How many gold contents of one quote kind were detected, and with all their roles at least half right.</summary>
internal readonly record struct QuoteKindRecall(int Gold, int Detected, int Related, int Predicted)
{
    public static QuoteKindRecall operator +(QuoteKindRecall left, QuoteKindRecall right) =>
        new(left.Gold + right.Gold, left.Detected + right.Detected, left.Related + right.Related, left.Predicted + right.Predicted);
}
