namespace Hearsay.Scoring;

/// <summary>What was found of what was wanted. Measures of several articles add up (micro average).</summary>
internal readonly record struct Measure(int Hits, int Gold, int Predicted)
{
    public double Precision => Predicted == 0 ? 0 : (double)Hits / Predicted;

    public double Recall => Gold == 0 ? 0 : (double)Hits / Gold;

    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public static Measure operator +(Measure left, Measure right) =>
        new(left.Hits + right.Hits, left.Gold + right.Gold, left.Predicted + right.Predicted);
}
