using Hearsay.Grammar;
using Hearsay.Train.Networks;
using Buffer = Hearsay.Train.Networks.Buffer;

namespace Hearsay.Train.Grammar;

/// <summary>
/// The parsing network with its gradients, from forms through recurrent layers to a token's parts, of which tags, arcs and
/// relations are scored; <see cref="ParserWeights"/> is what remains of it after training.
/// </summary>
internal sealed class ParserTrainer
{
    private readonly ParserShape _shape;
    private readonly WordVectors _vectors;
    private readonly BatchForms _batch;
    private readonly FormEncoder _forms;
    private readonly FormLayer _first;
    private readonly UpperLayer[] _layers;
    private readonly ByteDropout _dropout;
    private readonly DenseLayer _heads;
    private readonly TagScorer _tags;
    private readonly ArcScorer _arcs;
    private readonly RelationScorer _relations;
    private readonly Buffer _states = new();
    private readonly Buffer _gradient = new();
    private readonly Buffer _parts = new();
    private readonly Buffer _partGradient = new();

    /// <remarks>The order in which the parts are made is the order in which they draw their weights.</remarks>
    public ParserTrainer(ParserShape shape, WordVectors vectors, NumberedForms forms, Dice dice, float dropout, float wordDropout)
    {
        (_shape, _vectors) = (shape, vectors);
        _batch = new BatchForms(forms);
        _forms = new FormEncoder(vectors, forms, dice, dropout * 0.7f, wordDropout);
        _first = new FormLayer(shape.Width, dice);
        _layers = [.. Enumerable.Range(1, shape.Layers - 1).Select(_ => new UpperLayer(shape.Width, dice, dropout))];
        _dropout = new ByteDropout(dropout, dice);
        _heads = new DenseLayer(shape.Width, shape.Heads, dice);
        _tags = new TagScorer(shape);
        _arcs = new ArcScorer(shape, dice, dropout);
        _relations = new RelationScorer(shape, dice, dropout);
        Parameters =
        [
            .. _forms.Parameters, .. _first.Dense.Parameters, .. _layers.SelectMany(static layer => layer.Dense.Parameters),
            .. _heads.Parameters, .. _arcs.Queries.Parameters, .. _relations.Parameters,
        ];
    }

    public IReadOnlyList<Parameter> Parameters { get; }

    /// <summary>One step's gradients over a batch; returns the loss a token.</summary>
    public float Learn(ReadOnlySpan<NumberedSentence> batch)
    {
        var parts = Encode(batch, training: true);
        var gradient = _partGradient.TakeCleared(parts.Length);
        var weight = 1f / _batch.Tokens;
        var loss = _tags.Learn(batch, parts, gradient, weight);
        loss += _arcs.Learn(batch, parts, gradient, weight);
        loss += _relations.Learn(batch, parts, gradient, weight);
        EncodeBackward(gradient);
        return loss;
    }

    /// <summary>Tags and trees for sentences; the answers they hold are overwritten.</summary>
    public void Predict(ReadOnlySpan<NumberedSentence> batch)
    {
        var parts = Encode(batch, training: false);
        _tags.Predict(batch, parts);
        _arcs.Predict(batch, parts);
        _relations.Predict(batch, parts);
    }

    /// <summary>What ships: tables in eight bits, matrices as they are.</summary>
    public ParserWeights Freeze() => new()
    {
        Shape = _shape,
        Vectors = _vectors,
        Forms = _forms.Forms.Frozen(),
        Prefixes = _forms.Prefixes.Frozen(),
        Suffixes = _forms.Suffixes.Frozen(),
        Shapes = _forms.Shapes.Frozen(),
        First = _first.Dense.Frozen(),
        Layers = [.. _layers.Select(static layer => layer.Dense.Frozen())],
        Heads = _heads.Frozen(),
        Queries = _arcs.Queries.Frozen(),
        RootRole = [.. _relations.RootRole.Value],
        Relations = _relations.Relations.Frozen(),
    };

    /// <summary>The tokens' parts: scores of tags, then what they are as dependent and head of an arc and of a relation.</summary>
    private ReadOnlySpan<float> Encode(ReadOnlySpan<NumberedSentence> batch, bool training)
    {
        _batch.Read(batch);
        var outputs = _first.Forward(_batch, _forms.Forward(_batch.Forms, training));
        foreach (var layer in _layers)
        {
            outputs = layer.Forward(outputs, _batch.Ends, training);
        }

        var states = _states.Take(outputs.Length);
        outputs.CopyTo(states);
        if (training)
        {
            _dropout.Forward(states);
        }

        var parts = _parts.Take(_batch.Tokens * _shape.Heads);
        _heads.Forward(states, parts, _batch.Tokens);
        return parts;
    }

    private void EncodeBackward(ReadOnlySpan<float> partGradient)
    {
        var states = _gradient.TakeCleared(_batch.Tokens * _shape.Width);
        _heads.Backward(partGradient, states, _batch.Tokens);
        _dropout.Backward(states);
        ReadOnlySpan<float> gradient = states;
        for (var layer = _layers.Length - 1; layer >= 0; layer--)
        {
            gradient = _layers[layer].Backward(gradient, _batch.Tokens);
        }

        _forms.Backward(_batch.Forms, _first.Backward(_batch, gradient));
    }
}
