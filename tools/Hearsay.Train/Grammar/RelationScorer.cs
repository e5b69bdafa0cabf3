using Hearsay.Grammar;
using Hearsay.Networks;
using Hearsay.Train.Networks;
using Buffer = Hearsay.Train.Networks.Buffer;

namespace Hearsay.Train.Grammar;

/// <summary>Relations: from the sum of a token's part as dependent and its head's part as head, or the root's.</summary>
internal sealed class RelationScorer(ParserShape shape, Dice dice, float dropout)
{
    private readonly int _role = shape.Role;
    private readonly int _dependentPart = ParserShape.TagScores + (2 * shape.Role);
    private readonly int _headPart = ParserShape.TagScores + (3 * shape.Role);
    private readonly ByteDropout _dropout = new(dropout, dice);
    private readonly Buffer _sums = new();
    private readonly Buffer _sumGradient = new();
    private readonly Buffer _scores = new();

    public Parameter RootRole { get; } = new Parameter(1, shape.Role).Uniform(dice, 0.2f);

    public DenseLayer Relations { get; } = new(shape.Role, ParserShape.RelationScores, dice);

    public IEnumerable<Parameter> Parameters => [RootRole, .. Relations.Parameters];

    /// <summary>Adds the gradient of the tokens' parts for relations, given the right heads; returns the loss.</summary>
    public float Learn(ReadOnlySpan<NumberedSentence> batch, ReadOnlySpan<float> parts, Span<float> gradient, float weight)
    {
        var tokens = parts.Length / shape.Heads;
        var scores = Score(batch, parts, tokens, training: true);
        var (loss, token) = (0f, 0);
        foreach (var sentence in batch)
        {
            for (var i = 0; i < sentence.Length; i++, token++)
            {
                loss += SoftmaxLoss.Backward(scores.Slice(token * ParserShape.RelationScores, ParserShape.RelationScores), ParserShape.Relations, sentence.Relations[i], weight);
            }
        }

        var sumGradient = _sumGradient.TakeCleared(tokens * _role);
        Relations.Backward(scores, sumGradient, tokens);
        _dropout.Backward(sumGradient);
        Vectors.RectifyGradient(sumGradient, _sums.Of(tokens * _role));
        var start = 0;
        foreach (var sentence in batch)
        {
            for (var i = 0; i < sentence.Length; i++)
            {
                var own = sumGradient.Slice((start + i) * _role, _role);
                Vectors.Add(gradient.Slice(((start + i) * shape.Heads) + _dependentPart, _role), own);
                Vectors.Add(
                    sentence.Heads[i] < 0 ? RootRole.Gradient : gradient.Slice(((start + sentence.Heads[i]) * shape.Heads) + _headPart, _role), own);
            }

            start += sentence.Length;
        }

        return loss;
    }

    /// <summary>Relations to the heads that the sentences hold.</summary>
    public void Predict(ReadOnlySpan<NumberedSentence> batch, ReadOnlySpan<float> parts)
    {
        var scores = Score(batch, parts, parts.Length / shape.Heads, training: false);
        var token = 0;
        foreach (var sentence in batch)
        {
            for (var i = 0; i < sentence.Length; i++, token++)
            {
                // Only the root is the root.
                var row = scores.Slice(token * ParserShape.RelationScores, ParserShape.Relations);
                sentence.Relations[i] = (byte)(sentence.Heads[i] < 0 ? 0 : 1 + Vectors.Highest(row[1..]));
            }
        }
    }

    private Span<float> Score(ReadOnlySpan<NumberedSentence> batch, ReadOnlySpan<float> parts, int tokens, bool training)
    {
        var sums = _sums.Take(tokens * _role);
        var start = 0;
        foreach (var sentence in batch)
        {
            for (var i = 0; i < sentence.Length; i++)
            {
                var sum = sums.Slice((start + i) * _role, _role);
                parts.Slice(((start + i) * shape.Heads) + _dependentPart, _role).CopyTo(sum);
                Vectors.Add(sum, sentence.Heads[i] < 0 ? RootRole.Value : parts.Slice(((start + sentence.Heads[i]) * shape.Heads) + _headPart, _role));
            }

            start += sentence.Length;
        }

        Activation.Rectify(sums);
        if (training)
        {
            _dropout.Forward(sums);
        }

        var scores = _scores.Take(tokens * ParserShape.RelationScores);
        Relations.Forward(sums, scores, tokens);
        return scores;
    }
}
