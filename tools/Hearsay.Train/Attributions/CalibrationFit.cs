using Hearsay.Attributions;
using Hearsay.Attributions.Drafts;
using Hearsay.Networks;

namespace Hearsay.Train.Attributions;

/// <summary>Platt's two slopes and an offset by plain gradient descent on the log loss: three numbers, a few thousand examples.</summary>
internal static class CalibrationFit
{
    private const int Steps = 4000;
    private const float Rate = 0.5f;

    public static Calibration Of(IReadOnlyList<(AttributionDraft Draft, bool Right)> examples, float threshold)
    {
        var (ofCue, ofRoles, offset) = (1f, 1f, -1f);
        for (var step = 0; step < Steps; step++)
        {
            var (dCue, dRoles, dOffset) = (0f, 0f, 0f);
            foreach (var (draft, right) in examples)
            {
                var (cue, roles) = (Calibration.Logit(draft.CueProbability), Calibration.Logit(draft.RoleProbability));
                var error = Activation.Sigmoid((ofCue * cue) + (ofRoles * roles) + offset) - (right ? 1 : 0);
                dCue += error * cue;
                dRoles += error * roles;
                dOffset += error;
            }

            ofCue -= Rate * dCue / (examples.Count * 4);
            ofRoles -= Rate * dRoles / (examples.Count * 4);
            offset -= Rate * dOffset / examples.Count;
        }

        return new Calibration(threshold, ofCue, ofRoles, offset);
    }

    /// <summary>Brier's score: the mean square of confidence less outcome.</summary>
    public static double Brier(Calibration calibration, IReadOnlyList<(AttributionDraft Draft, bool Right)> examples) =>
        examples.Average(one => Math.Pow(calibration.Confidence(one.Draft) - (one.Right ? 1 : 0), 2));
}
