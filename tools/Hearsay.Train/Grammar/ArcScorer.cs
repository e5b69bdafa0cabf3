using Hearsay.Grammar;
using Hearsay.Networks;
using Hearsay.Train.Networks;
using Buffer = Hearsay.Train.Networks.Buffer;

namespace Hearsay.Train.Grammar;

/// <summary>
/// Heads: what a token asks for as a dependent against what every other offers as a head, the liking for their distance, and
/// for being the root.
/// </summary>
internal sealed class ArcScorer(ParserShape shape, Dice dice, float dropout)
{
    private readonly int _role = shape.Role;
    private readonly int _queryWidth = shape.Role + ParserShape.Distances;
    private readonly ByteDropout _dropout = new(dropout, dice);
    private readonly Buffer _roles = new();
    private readonly Buffer _roleGradient = new();
    private readonly Buffer _dependents = new();
    private readonly Buffer _dependentGradient = new();
    private readonly Buffer _queries = new();
    private readonly Buffer _queryGradient = new();
    private readonly Buffer _scores = new();

    public DenseLayer Queries { get; } = new(shape.Role, shape.Role + ParserShape.Distances, dice, 0.5f);

    /// <summary>Sets the gradient of the tokens' parts for arcs; returns the loss.</summary>
    public float Learn(ReadOnlySpan<NumberedSentence> batch, ReadOnlySpan<float> parts, Span<float> gradient, float weight)
    {
        var tokens = parts.Length / shape.Heads;
        var roles = Roles(parts, tokens);
        _dropout.Forward(roles);
        var roleGradient = _roleGradient.TakeCleared(roles.Length);
        var queries = Ask(roles, tokens);
        var queryGradient = _queryGradient.TakeCleared(queries.Length);
        var (loss, start) = (0f, 0);
        foreach (var sentence in batch)
        {
            var stretch = start * 2 * _role;
            loss += LearnSentence(sentence, roles[stretch..], queries[(start * _queryWidth)..], roleGradient[stretch..], queryGradient[(start * _queryWidth)..], weight);
            start += sentence.Length;
        }

        var dependentGradient = _dependentGradient.TakeCleared(tokens * _role);
        Queries.Backward(queryGradient, dependentGradient, tokens);
        for (var token = 0; token < tokens; token++)
        {
            Vectors.Add(roleGradient.Slice(token * 2 * _role, _role), dependentGradient.Slice(token * _role, _role));
        }

        _dropout.Backward(roleGradient);
        Vectors.RectifyGradient(roleGradient, roles);
        for (var token = 0; token < tokens; token++)
        {
            roleGradient.Slice(token * 2 * _role, 2 * _role).CopyTo(gradient[((token * shape.Heads) + ParserShape.TagScores)..]);
        }

        return loss;
    }

    public void Predict(ReadOnlySpan<NumberedSentence> batch, ReadOnlySpan<float> parts)
    {
        var tokens = parts.Length / shape.Heads;
        var roles = Roles(parts, tokens);
        var queries = Ask(roles, tokens);
        var start = 0;
        foreach (var sentence in batch)
        {
            var chosen = new int[sentence.Length];
            TreeDecoder.Decode(Score(roles[(start * 2 * _role)..], queries[(start * _queryWidth)..], sentence.Length), chosen);
            for (var i = 0; i < chosen.Length; i++)
            {
                sentence.Heads[i] = (short)chosen[i];
            }

            start += sentence.Length;
        }
    }

    /// <summary>The rectified parts of every token as dependent and as head of an arc.</summary>
    private Span<float> Roles(ReadOnlySpan<float> parts, int tokens)
    {
        var roles = _roles.Take(tokens * 2 * _role);
        for (var token = 0; token < tokens; token++)
        {
            parts.Slice((token * shape.Heads) + ParserShape.TagScores, 2 * _role).CopyTo(roles[(token * 2 * _role)..]);
        }

        Activation.Rectify(roles);
        return roles;
    }

    /// <summary>What a dependent asks of its head, its liking for each distance, and for being the root.</summary>
    private Span<float> Ask(ReadOnlySpan<float> roles, int tokens)
    {
        var dependents = _dependents.Take(tokens * _role);
        for (var token = 0; token < tokens; token++)
        {
            roles.Slice(token * 2 * _role, _role).CopyTo(dependents[(token * _role)..]);
        }

        var queries = _queries.Take(tokens * _queryWidth);
        Queries.Forward(dependents, queries, tokens);
        return queries;
    }

    /// <summary>A row of scores for each token of a sentence: every head, then the root.</summary>
    private Span<float> Score(ReadOnlySpan<float> roles, ReadOnlySpan<float> queries, int length)
    {
        var scores = _scores.Take(length * (length + 1));
        for (var i = 0; i < length; i++)
        {
            var query = queries.Slice(i * _queryWidth, _queryWidth);
            var row = scores.Slice(i * (length + 1), length + 1);
            for (var j = 0; j < length; j++)
            {
                var head = roles.Slice((j * 2 * _role) + _role, _role);
                row[j] = j == i ? -1e4f : Vectors.Dot(query[.._role], head) + query[_role + ParserShape.Distance(i, j)];
            }

            row[length] = query[_role + ParserShape.RootScore];
        }

        return scores;
    }

    private float LearnSentence(
        NumberedSentence sentence, ReadOnlySpan<float> roles, ReadOnlySpan<float> queries, Span<float> roleGradient, Span<float> queryGradient, float weight)
    {
        var length = sentence.Length;
        var scores = Score(roles, queries, length);
        var loss = 0f;
        for (var i = 0; i < length; i++)
        {
            var row = scores.Slice(i * (length + 1), length + 1);
            loss += SoftmaxLoss.Backward(row, length + 1, sentence.Heads[i] < 0 ? length : sentence.Heads[i], weight);
            var query = queries.Slice(i * _queryWidth, _role);
            var asked = queryGradient.Slice(i * _queryWidth, _queryWidth);
            for (var j = 0; j < length; j++)
            {
                // Most heads are out of the question; their gradients would change nothing and cost most of the time.
                if (MathF.Abs(row[j]) < 1e-9f)
                {
                    continue;
                }

                var head = (j * 2 * _role) + _role;
                Vectors.AddScaled(asked[.._role], roles.Slice(head, _role), row[j]);
                Vectors.AddScaled(roleGradient.Slice(head, _role), query, row[j]);
                asked[_role + ParserShape.Distance(i, j)] += row[j];
            }

            asked[_role + ParserShape.RootScore] += row[length];
        }

        return loss;
    }
}
