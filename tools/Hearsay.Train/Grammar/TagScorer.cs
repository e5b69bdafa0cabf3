using Hearsay.Grammar;
using Hearsay.Train.Networks;

namespace Hearsay.Train.Grammar;

/// <summary>Word classes and Penn tags: the first of a token's parts are their scores.</summary>
internal sealed class TagScorer(ParserShape shape)
{
    /// <summary>Sets the scores' gradient; returns the loss.</summary>
    public float Learn(ReadOnlySpan<NumberedSentence> batch, ReadOnlySpan<float> parts, Span<float> gradient, float weight)
    {
        var (loss, token) = (0f, 0);
        foreach (var sentence in batch)
        {
            for (var i = 0; i < sentence.Length; i++, token++)
            {
                var scores = gradient.Slice(token * shape.Heads, ParserShape.TagScores);
                parts.Slice(token * shape.Heads, ParserShape.TagScores).CopyTo(scores);
                loss += SoftmaxLoss.Backward(scores[..ParserShape.Classes], ParserShape.Classes, sentence.Classes[i], weight);
                loss += SoftmaxLoss.Backward(scores[ParserShape.Classes..], ParserShape.Tags, sentence.Tags[i], weight);
            }
        }

        return loss;
    }

    public void Predict(ReadOnlySpan<NumberedSentence> batch, ReadOnlySpan<float> parts)
    {
        var token = 0;
        foreach (var sentence in batch)
        {
            for (var i = 0; i < sentence.Length; i++, token++)
            {
                var scores = parts.Slice(token * shape.Heads, ParserShape.TagScores);
                sentence.Classes[i] = (byte)Vectors.Highest(scores[..ParserShape.Classes]);
                sentence.Tags[i] = (byte)Vectors.Highest(scores.Slice(ParserShape.Classes, ParserShape.Tags));
            }
        }
    }
}
