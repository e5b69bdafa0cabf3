using Hearsay.Attributions;
using Hearsay.Attributions.Roles;
using Hearsay.Networks;
using Hearsay.Train.Networks;
using Buffer = Hearsay.Train.Networks.Buffer;

namespace Hearsay.Train.Attributions;

/// <summary>The attribution network with its gradients; <see cref="Write"/> gives what the reader loads.</summary>
internal sealed class AttributionTrainer
{
    private const int Width = 96;
    private const int PairWidth = 64;
    private const float AuxiliaryWeight = 0.3f;

    private readonly Dice _dice;
    private readonly DenseLayer _states;
    private readonly RowTable _tokenRows;
    private readonly RecurrentLayer _first;
    private readonly RecurrentLayer _second;
    private readonly DenseLayer _cue;
    private readonly DenseLayer _outermost;
    private readonly DenseLayer _tokenSide;
    private readonly DenseLayer _cueSide;
    private readonly RowTable _pairRows;
    private readonly DenseLayer _roles;
    private readonly RoleChainLoss _chain = new();
    private readonly Dropout _dropStates;
    private readonly Dropout _dropInput;
    private readonly Dropout _dropMiddle;
    private readonly Dropout _dropOutput;
    private readonly Dropout _dropPair;
    private readonly Buffer[] _buffers = [.. Enumerable.Range(0, 12).Select(_ => new Buffer())];

    public AttributionTrainer(int stateWidth, ulong seed)
    {
        var dice = _dice = new Dice(seed);
        _states = new DenseLayer(stateWidth, Width, dice);
        _tokenRows = new RowTable(TokenFeatures.Rows, Width, dice, 0.1f);
        _first = new RecurrentLayer(Width, dice);
        _second = new RecurrentLayer(Width, dice);
        _cue = new DenseLayer(Width, 8, dice, 0.5f);
        _outermost = new DenseLayer(Width, 8, dice, 0.5f);
        _tokenSide = new DenseLayer(Width, PairWidth, dice);
        _cueSide = new DenseLayer(Width, PairWidth, dice);
        _pairRows = new RowTable(PairFeatures.Rows, PairWidth, dice, 0.1f);
        _roles = new DenseLayer(PairWidth, RoleLattice.Stride, dice);
        _dropStates = new Dropout(0.2f, dice);
        _dropInput = new Dropout(0.25f, dice);
        _dropMiddle = new Dropout(0.25f, dice);
        _dropOutput = new Dropout(0.25f, dice);
        _dropPair = new Dropout(0.25f, dice);
        Parameters =
        [
            .. _states.Parameters, _tokenRows.Rows, .. _first.Parameters, .. _second.Parameters, .. _cue.Parameters, .. _outermost.Parameters,
            .. _tokenSide.Parameters, .. _cueSide.Parameters, _pairRows.Rows, .. _roles.Parameters, _chain.Transitions,
        ];
    }

    public IReadOnlyList<Parameter> Parameters { get; }

    /// <summary>Everything but the calibration, which the writer given back takes.</summary>
    public WeightWriter Write(Stream stream)
    {
        var weights = new WeightWriter(stream);
        weights.Write("states", _states.Frozen());
        weights.Write("tokens", _tokenRows.Frozen());
        weights.Write("first", _first.Frozen());
        weights.Write("second", _second.Frozen());
        weights.Write("cue", _cue.Frozen());
        weights.Write("token side", _tokenSide.Frozen());
        weights.Write("cue side", _cueSide.Frozen());
        weights.Write("pairs", _pairRows.Frozen());
        weights.Write("roles", _roles.Frozen());
        weights.Write("transitions", _chain.Transitions.Value);
        return weights;
    }

    /// <summary>Adds one unit's gradients; returns its loss on cues and on roles.</summary>
    public (float Cues, float Roles) Learn(TrainingUnit unit)
    {
        var rows = unit.End - unit.First;
        var parsed = unit.Text.Parsed;
        var stateWidth = parsed.States.Length / parsed.Tokens.Length;
        var states = _buffers[0].Take(rows * stateWidth);
        parsed.States.AsSpan(unit.First * stateWidth, rows * stateWidth).CopyTo(states);
        _dropStates.Forward(states);

        var x = _buffers[1].Take(rows * Width);
        _states.Forward(states, x, rows);
        var chosen = new int[rows * TokenFeatures.Count];
        for (var row = 0; row < rows; row++)
        {
            var line = chosen.AsSpan(row * TokenFeatures.Count, TokenFeatures.Count);
            var token = unit.First + row;
            unit.Text.Tokens.Read(token, parsed.Sentences[unit.Text.SentenceOf[token]], line);
            foreach (var one in line)
            {
                _tokenRows.AddTo(x.Slice(row * Width, Width), one);
            }
        }

        _dropInput.Forward(x);
        int[] ends = [rows];
        var h1 = _buffers[2].Take(rows * Width);
        _first.Forward(x, h1, ends);
        _dropMiddle.Forward(h1);
        var h2 = _buffers[3].Take(rows * Width);
        _second.Forward(h1, h2, ends);
        _dropOutput.Forward(h2);

        var dh2 = _buffers[4].TakeCleared(rows * Width);
        var cueLoss = LearnCues(unit, h2, dh2, rows) + LearnOutermost(unit, h2, dh2, rows);
        var roleLoss = LearnRoles(unit, h2, dh2, rows);

        _dropOutput.Backward(dh2);
        var dh1 = _buffers[5].TakeCleared(rows * Width);
        _second.Backward(dh2, dh1);
        _dropMiddle.Backward(dh1);
        var dx = _buffers[6].TakeCleared(rows * Width);
        _first.Backward(dh1, dx);
        _dropInput.Backward(dx);
        _states.Backward(dx, [], rows);
        for (var i = 0; i < chosen.Length; i++)
        {
            _tokenRows.Backward(dx.Slice(i / TokenFeatures.Count * Width, Width), chosen[i]);
        }

        return (cueLoss, roleLoss);
    }

    private float LearnCues(TrainingUnit unit, ReadOnlySpan<float> h, Span<float> dh, int rows)
    {
        var scores = _buffers[7].Take(rows * 8);
        _cue.Forward(h, scores, rows);
        var loss = 0f;
        for (var row = 0; row < rows; row++)
        {
            var line = scores.Slice(row * 8, 8);
            var p = Activation.Sigmoid(line[0]);
            var (target, weight) = (unit.CueTargets[row], unit.CueWeights[row]);
            loss -= weight * MathF.Log(MathF.Max(target > 0 ? p : 1 - p, 1e-9f));
            line.Clear();
            line[0] = weight * (p - target);
        }

        _cue.Backward(scores, dh, rows);
        return loss;
    }

    private float LearnOutermost(TrainingUnit unit, ReadOnlySpan<float> h, Span<float> dh, int rows)
    {
        var scores = _buffers[7].Take(rows * 8);
        _outermost.Forward(h, scores, rows);
        var loss = 0f;
        for (var row = 0; row < rows; row++)
        {
            loss += SoftmaxLoss.Backward(scores.Slice(row * 8, 8), RoleLattice.Roles, unit.Outermost[row], AuxiliaryWeight);
        }

        _outermost.Backward(scores, dh, rows);
        return loss;
    }

    private float LearnRoles(TrainingUnit unit, ReadOnlySpan<float> h, Span<float> dh, int rows)
    {
        if (unit.Cues.Length == 0)
        {
            return 0;
        }

        var tokenSide = _buffers[8].Take(rows * PairWidth);
        _tokenSide.Forward(h, tokenSide, rows);
        var cueInput = new float[unit.Cues.Length * Width];
        for (var i = 0; i < unit.Cues.Length; i++)
        {
            h.Slice((unit.Cues[i].Cue - unit.First) * Width, Width).CopyTo(cueInput.AsSpan(i * Width));
        }

        var cueSide = new float[unit.Cues.Length * PairWidth];
        _cueSide.Forward(cueInput, cueSide, unit.Cues.Length);
        var dTokenSide = _buffers[9].TakeCleared(rows * PairWidth);
        var dCueSide = new float[cueSide.Length];
        var loss = 0f;
        for (var i = 0; i < unit.Cues.Length; i++)
        {
            loss += LearnCue(unit, unit.Cues[i], tokenSide, cueSide.AsSpan(i * PairWidth, PairWidth), dTokenSide, dCueSide.AsSpan(i * PairWidth, PairWidth));
        }

        _tokenSide.Backward(dTokenSide, dh, rows);
        var dCueInput = new float[cueInput.Length];
        _cueSide.Backward(dCueSide, dCueInput, unit.Cues.Length);
        for (var i = 0; i < unit.Cues.Length; i++)
        {
            Vectors.Add(dh.Slice((unit.Cues[i].Cue - unit.First) * Width, Width), dCueInput.AsSpan(i * Width, Width));
        }

        return loss;
    }

    private float LearnCue(
        TrainingUnit unit, TrainingCue cue, ReadOnlySpan<float> tokenSide, ReadOnlySpan<float> cueSide, Span<float> dTokenSide, Span<float> dCueSide)
    {
        var length = cue.Roles.Length;
        var z = _buffers[10].Take(length * PairWidth);
        tokenSide.Slice((cue.First - unit.First) * PairWidth, length * PairWidth).CopyTo(z);
        var chosen = new int[length * PairFeatures.Count];
        unit.Text.Pairs.Turn(cue.Cue);
        for (var i = 0; i < length; i++)
        {
            var line = z.Slice(i * PairWidth, PairWidth);
            var rows = chosen.AsSpan(i * PairFeatures.Count, PairFeatures.Count);
            unit.Text.Pairs.Read(cue.First + i, rows);
            foreach (var row in rows)
            {
                _pairRows.AddTo(line, row);
            }

            Vectors.Add(line, cueSide);
        }

        Activation.Rectify(z);
        _dropPair.Forward(z);
        var scores = _buffers[7].Take(length * RoleLattice.Stride);
        _roles.Forward(z, scores, length);
        var loss = _chain.Backward(scores, cue.Roles, cue.Cue - cue.First);
        var dz = _buffers[11].TakeCleared(length * PairWidth);
        _roles.Backward(scores, dz, length);
        _dropPair.Backward(dz);
        Vectors.RectifyGradient(dz, z);
        for (var i = 0; i < length; i++)
        {
            var line = dz.Slice(i * PairWidth, PairWidth);
            Vectors.Add(dTokenSide.Slice((cue.First - unit.First + i) * PairWidth, PairWidth), line);
            Vectors.Add(dCueSide, line);
            for (var k = 0; k < PairFeatures.Count; k++)
            {
                _pairRows.Backward(line, chosen[(i * PairFeatures.Count) + k]);
            }
        }

        return loss;
    }
}
