using Hearsay.Networks;

namespace Hearsay.Train.Networks;

/// <summary>Cross-entropy of scores against one right answer.</summary>
internal static class SoftmaxLoss
{
    /// <summary>Turns scores into the gradient times weight, in place; returns the loss. Scores beyond <paramref name="choices"/> are padding.</summary>
    public static float Backward(Span<float> scores, int choices, int right, float weight = 1f)
    {
        scores[choices..].Clear();
        var real = scores[..choices];
        Activation.Softmax(real);
        var loss = -MathF.Log(MathF.Max(real[right], 1e-12f));
        for (var i = 0; i < choices; i++)
        {
            real[i] *= weight;
        }

        real[right] -= weight;
        return loss * weight;
    }
}
