using Hearsay.Attributions.Drafts;
using Hearsay.Networks;

namespace Hearsay.Attributions;

/// <summary>
/// How far the network's own certainty is to be believed, fitted on articles that it was not trained on (Platt 1999): the chance
/// that source, cue and content all agree by half with what a person marks.
/// </summary>
internal sealed record Calibration(float Threshold, float OfCue, float OfRoles, float Offset)
{
    public static Calibration Read(WeightReader weights)
    {
        var values = weights.Floats("calibration", 4);
        return new Calibration(values[0], values[1], values[2], values[3]);
    }

    public float[] Values => [Threshold, OfCue, OfRoles, Offset];

    public double Confidence(AttributionDraft draft) =>
        Activation.Sigmoid((OfCue * Logit(draft.CueProbability)) + (OfRoles * Logit(draft.RoleProbability)) + Offset);

    public static float Logit(float probability)
    {
        var bounded = Math.Clamp(probability, 1e-4f, 1 - 1e-4f);
        return Activation.Log(bounded / (1 - bounded));
    }
}
