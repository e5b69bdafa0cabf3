using Hearsay.Grammar;
using Hearsay.Networks;
using Hearsay.Train.Networks;
using Buffer = Hearsay.Train.Networks.Buffer;

namespace Hearsay.Train;

/// <summary>The parsing network with its gradients; <see cref="ParserWeights"/> is what remains of it after training.</summary>
internal sealed class GrammarNetwork
{
    private readonly ParserShape _shape;
    private readonly WordVectors _vectors;
    private readonly GrammarForms _forms;
    private readonly Dice _dice;
    private readonly float _wordDropout;
    private readonly GrammarDropout _inputDropout;
    private readonly GrammarDropout[] _layerDropout;
    private readonly GrammarDropout _roleDropout;
    private readonly GrammarDropout _relationDropout;

    private readonly Buffer _input = new();
    private readonly Buffer _inputGradient = new();
    private readonly Buffer _formGates = new();
    private readonly Buffer _formGradient = new();
    private readonly Buffer[] _gates;
    private readonly Buffer[] _states;
    private readonly Buffer[] _outputs;
    private readonly Buffer _dropped = new();
    private readonly Buffer _droppedGradient = new();
    private readonly Buffer _gradient = new();
    private readonly Buffer _lowerGradient = new();
    private readonly Buffer _heads = new();
    private readonly Buffer _headGradient = new();
    private readonly Buffer _arcDependent = new();
    private readonly Buffer _arcGradient = new();
    private readonly Buffer _queries = new();
    private readonly Buffer _queryGradient = new();
    private readonly Buffer _scores = new();
    private readonly Buffer _hidden = new();
    private readonly Buffer _hiddenGradient = new();
    private readonly Buffer _relationScores = new();
    private readonly Buffer _relationHidden = new();

    private int[] _numberInBatch = [];
    private readonly List<int> _batchForms = [];
    private int[] _tokenForms = [];
    private int[] _ends = [];
    private bool[] _wordDropped = [];

    public GrammarNetwork(ParserShape shape, WordVectors vectors, GrammarForms forms, Dice dice, float dropout, float wordDropout)
    {
        (_shape, _vectors, _forms, _dice, _wordDropout) = (shape, vectors, forms, dice, wordDropout);
        Forms = new RowTable(1 << FormFeatures.FormBits, ParserShape.FormPart, dice, 0.05f);
        Prefixes = new RowTable(1 << FormFeatures.PrefixBits, ParserShape.PrefixPart, dice, 0.2f);
        Suffixes = new RowTable(1 << FormFeatures.SuffixBits, ParserShape.SuffixPart, dice, 0.2f);
        Shapes = new RowTable(1 << FormFeatures.ShapeBits, ParserShape.ShapePart, dice, 0.5f);
        First = new GrammarDense(ParserShape.Input, 4 * shape.Width, dice);
        Layers = [.. Enumerable.Range(1, shape.Layers - 1).Select(_ => new GrammarDense(shape.Width, 3 * shape.Width, dice))];
        Heads = new GrammarDense(shape.Width, shape.Heads, dice);
        Queries = new GrammarDense(shape.Role, shape.Role + ParserShape.Distances, dice, 0.5f);
        RootRole = new Parameter(1, shape.Role).Uniform(dice, 0.2f);
        Relations = new GrammarDense(shape.Role, ParserShape.RelationScores, dice);
        SpreadForgetting(First.Bias.Value, 4);
        foreach (var layer in Layers)
        {
            SpreadForgetting(layer.Bias.Value, 3);
        }

        Parameters =
        [
            Forms.Rows, Prefixes.Rows, Suffixes.Rows, Shapes.Rows, .. First.Parameters, .. Layers.SelectMany(static layer => layer.Parameters),
            .. Heads.Parameters, .. Queries.Parameters, RootRole, .. Relations.Parameters,
        ];
        _inputDropout = new GrammarDropout(dropout * 0.7f, dice);
        _layerDropout = [.. Enumerable.Range(0, shape.Layers).Select(_ => new GrammarDropout(dropout, dice))];
        _roleDropout = new GrammarDropout(dropout, dice);
        _relationDropout = new GrammarDropout(dropout, dice);
        _gates = [.. Enumerable.Range(0, shape.Layers).Select(static _ => new Buffer())];
        _states = [.. Enumerable.Range(0, shape.Layers).Select(static _ => new Buffer())];
        _outputs = [.. Enumerable.Range(0, shape.Layers).Select(static _ => new Buffer())];
    }

    public ParserShape Shape => _shape;

    public WordVectors Vectors => _vectors;

    public RowTable Forms { get; }

    public RowTable Prefixes { get; }

    public RowTable Suffixes { get; }

    public RowTable Shapes { get; }

    public GrammarDense First { get; }

    public GrammarDense[] Layers { get; }

    public GrammarDense Heads { get; }

    public GrammarDense Queries { get; }

    public Parameter RootRole { get; }

    public GrammarDense Relations { get; }

    public IReadOnlyList<Parameter> Parameters { get; }

    /// <summary>One step's gradients over a batch; returns the loss a token.</summary>
    public float Learn(ReadOnlySpan<GrammarSentence> batch)
    {
        var tokens = Encode(batch, training: true);
        var (width, role, headWidth) = (_shape.Width, _shape.Role, _shape.Heads);
        var heads = _heads.Of(tokens * headWidth);
        var headGradient = _headGradient.TakeCleared(tokens * headWidth);
        var weight = 1f / tokens;
        var loss = TagLoss(batch, heads, headGradient, weight);

        var roles = ArcRoles(heads, tokens);
        var roleGradient = _arcGradient.TakeCleared(tokens * 2 * role);
        _roleDropout.Forward(roles);
        loss += ArcLoss(batch, roles, roleGradient, tokens, weight);
        _roleDropout.Backward(roleGradient);
        Networks.Vectors.RectifyGradient(roleGradient, roles);
        for (var t = 0; t < tokens; t++)
        {
            roleGradient.Slice(t * 2 * role, 2 * role).CopyTo(headGradient[((t * headWidth) + ParserShape.TagScores)..]);
        }

        loss += RelationLoss(batch, heads, headGradient, tokens, weight);
        var gradient = _gradient.TakeCleared(tokens * width);
        Heads.Backward(headGradient, gradient, tokens);
        EncodeBackward(gradient, tokens);
        return loss;
    }

    /// <summary>Tags and trees for sentences; the answers they hold are overwritten.</summary>
    public void Predict(ReadOnlySpan<GrammarSentence> batch)
    {
        var tokens = Encode(batch, training: false);
        var (role, headWidth) = (_shape.Role, _shape.Heads);
        var heads = _heads.Of(tokens * headWidth);
        var roles = ArcRoles(heads, tokens);
        var queries = ForwardQueries(roles, tokens);
        var start = 0;
        foreach (var sentence in batch)
        {
            var scores = _scores.Take(sentence.Length * (sentence.Length + 1));
            ScoreArcs(roles, queries, start, sentence.Length, scores);
            var chosen = new int[sentence.Length];
            TreeDecoder.Decode(scores, chosen);
            for (var i = 0; i < chosen.Length; i++)
            {
                sentence.Heads[i] = (short)chosen[i];
                var at = heads.Slice((start + i) * headWidth, ParserShape.TagScores);
                sentence.Classes[i] = (byte)Best(at[..ParserShape.Classes]);
                sentence.Tags[i] = (byte)Best(at.Slice(ParserShape.Classes, ParserShape.Tags));
            }

            start += sentence.Length;
        }

        var relations = ForwardRelations(batch, heads, tokens, training: false);
        var token = 0;
        foreach (var sentence in batch)
        {
            for (var i = 0; i < sentence.Length; i++, token++)
            {
                var at = relations.Slice(token * ParserShape.RelationScores, ParserShape.Relations);
                sentence.Relations[i] = (byte)(sentence.Heads[i] < 0 ? 0 : 1 + Best(at[1..]));
            }
        }
    }

    /// <summary>What ships: tables in eight bits, matrices as they are.</summary>
    public ParserWeights Freeze() => new()
    {
        Shape = _shape,
        Vectors = _vectors,
        Forms = Forms.Frozen(),
        Prefixes = Prefixes.Frozen(),
        Suffixes = Suffixes.Frozen(),
        Shapes = Shapes.Frozen(),
        First = First.Frozen(),
        Layers = [.. Layers.Select(static layer => layer.Frozen())],
        Heads = Heads.Frozen(),
        Queries = Queries.Frozen(),
        RootRole = [.. RootRole.Value],
        Relations = Relations.Frozen(),
    };

    private static int Best(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }

        return best;
    }

    /// <summary>Forget gates begin with memories from short to long.</summary>
    private static void SpreadForgetting(float[] bias, int parts)
    {
        var half = bias.Length / parts / 2;
        for (var direction = 0; direction < 2; direction++)
        {
            for (var i = 0; i < half; i++)
            {
                bias[(direction * parts * half) + half + i] = -1f + (3f * i / half);
            }
        }
    }

    private int Encode(ReadOnlySpan<GrammarSentence> batch, bool training)
    {
        var tokens = Number(batch);
        var (width, forms) = (_shape.Width, _batchForms.Count);
        var input = _input.TakeCleared(forms * ParserShape.Input);
        _wordDropped = _wordDropped.Length < forms ? new bool[forms * 2] : _wordDropped;
        for (var i = 0; i < forms; i++)
        {
            _wordDropped[i] = training && _dice.Unit() < _wordDropout;
            ReadForm(_batchForms[i], input.Slice(i * ParserShape.Input, ParserShape.Input), _wordDropped[i]);
        }

        if (training)
        {
            _inputDropout.Forward(input);
        }

        var formGates = _formGates.Take(forms * 4 * width);
        First.Forward(input, formGates, forms);
        var gates = _gates[0].Take(tokens * 4 * width);
        for (var t = 0; t < tokens; t++)
        {
            formGates.Slice(_tokenForms[t] * 4 * width, 4 * width).CopyTo(gates[(t * 4 * width)..]);
        }

        GrammarRecurrence.Forward(gates, 4, [], _states[0].Take(tokens * width), _outputs[0].Take(tokens * width), _ends, width);
        for (var layer = 0; layer < Layers.Length; layer++)
        {
            var below = _outputs[layer].Of(tokens * width);
            var dropped = _dropped.Take(tokens * width);
            below.CopyTo(dropped);
            if (training)
            {
                _layerDropout[layer].Forward(dropped);
            }

            gates = _gates[layer + 1].Take(tokens * 3 * width);
            Layers[layer].Forward(dropped, gates, tokens);
            GrammarRecurrence.Forward(gates, 3, below, _states[layer + 1].Take(tokens * width), _outputs[layer + 1].Take(tokens * width), _ends, width);
        }

        var last = _dropped.Take(tokens * width);
        _outputs[^1].Of(tokens * width).CopyTo(last);
        if (training)
        {
            _layerDropout[^1].Forward(last);
        }

        Heads.Forward(last, _heads.Take(tokens * _shape.Heads), tokens);
        return tokens;
    }

    private void EncodeBackward(Span<float> gradient, int tokens)
    {
        var width = _shape.Width;
        _layerDropout[^1].Backward(gradient);
        for (var layer = Layers.Length - 1; layer >= 0; layer--)
        {
            var below = _outputs[layer].Of(tokens * width);
            var gates = _gates[layer + 1].Of(tokens * 3 * width);
            var lower = _lowerGradient.TakeCleared(tokens * width);
            GrammarRecurrence.Backward(gates, 3, below, _states[layer + 1].Of(tokens * width), gradient, lower, _ends, width);
            var dropped = _droppedGradient.TakeCleared(tokens * width);
            Layers[layer].Backward(gates, dropped, tokens);
            _layerDropout[layer].Backward(dropped);
            Networks.Vectors.Add(lower, dropped);
            lower.CopyTo(gradient);
        }

        var firstGates = _gates[0].Of(tokens * 4 * width);
        GrammarRecurrence.Backward(firstGates, 4, [], _states[0].Of(tokens * width), gradient, [], _ends, width);
        var forms = _batchForms.Count;
        var formGradient = _formGradient.TakeCleared(forms * 4 * width);
        for (var t = 0; t < tokens; t++)
        {
            Networks.Vectors.Add(formGradient.Slice(_tokenForms[t] * 4 * width, 4 * width), firstGates.Slice(t * 4 * width, 4 * width));
        }

        var inputGradient = _inputGradient.TakeCleared(forms * ParserShape.Input);
        First.Backward(formGradient, inputGradient, forms);
        _inputDropout.Backward(inputGradient);
        for (var i = 0; i < forms; i++)
        {
            LearnForm(_batchForms[i], inputGradient.Slice(i * ParserShape.Input, ParserShape.Input), _wordDropped[i]);
        }
    }

    private int Number(ReadOnlySpan<GrammarSentence> batch)
    {
        if (_numberInBatch.Length < _forms.Count)
        {
            _numberInBatch = new int[_forms.Count];
        }

        foreach (var form in _batchForms)
        {
            _numberInBatch[form] = 0;
        }

        _batchForms.Clear();
        _ends = new int[batch.Length];
        var tokens = 0;
        for (var i = 0; i < batch.Length; i++)
        {
            tokens += batch[i].Length;
            _ends[i] = tokens;
        }

        _tokenForms = _tokenForms.Length < tokens ? new int[tokens * 2] : _tokenForms;
        var t = 0;
        foreach (var sentence in batch)
        {
            foreach (var form in sentence.Forms)
            {
                if (_numberInBatch[form] == 0)
                {
                    _batchForms.Add(form);
                    _numberInBatch[form] = _batchForms.Count;
                }

                _tokenForms[t++] = _numberInBatch[form] - 1;
            }
        }

        return tokens;
    }

    private void ReadForm(int form, Span<float> input, bool dropWord)
    {
        var rows = _forms.Rows(form);
        var vector = _forms.Vector(form);
        if (vector >= 0 && !dropWord)
        {
            _vectors.Rows.AddTo(input, vector);
        }
        else
        {
            input[_vectors.Width] = 1;
        }

        var at = ParserShape.VectorPart;
        if (!dropWord)
        {
            Forms.AddTo(input.Slice(at, ParserShape.FormPart), rows[0]);
        }

        at += ParserShape.FormPart;
        AddRows(Prefixes, rows[FormFeatures.Prefixes..FormFeatures.Suffixes], input.Slice(at, ParserShape.PrefixPart));
        at += ParserShape.PrefixPart;
        AddRows(Suffixes, rows[FormFeatures.Suffixes..FormFeatures.Shape], input.Slice(at, ParserShape.SuffixPart));
        at += ParserShape.SuffixPart;
        Shapes.AddTo(input[at..], rows[FormFeatures.Shape]);
    }

    private static void AddRows(RowTable table, ReadOnlySpan<int> rows, Span<float> sum)
    {
        foreach (var row in rows)
        {
            if (row >= 0)
            {
                table.AddTo(sum, row);
            }
        }
    }

    private void LearnForm(int form, ReadOnlySpan<float> gradient, bool wordDropped)
    {
        var rows = _forms.Rows(form);
        var at = ParserShape.VectorPart;
        if (!wordDropped)
        {
            Forms.Backward(gradient.Slice(at, ParserShape.FormPart), rows[0]);
        }

        at += ParserShape.FormPart;
        LearnRows(Prefixes, rows[FormFeatures.Prefixes..FormFeatures.Suffixes], gradient.Slice(at, ParserShape.PrefixPart));
        at += ParserShape.PrefixPart;
        LearnRows(Suffixes, rows[FormFeatures.Suffixes..FormFeatures.Shape], gradient.Slice(at, ParserShape.SuffixPart));
        at += ParserShape.SuffixPart;
        Shapes.Backward(gradient[at..], rows[FormFeatures.Shape]);
    }

    private static void LearnRows(RowTable table, ReadOnlySpan<int> rows, ReadOnlySpan<float> gradient)
    {
        foreach (var row in rows)
        {
            if (row >= 0)
            {
                table.Backward(gradient, row);
            }
        }
    }

    private float TagLoss(ReadOnlySpan<GrammarSentence> batch, ReadOnlySpan<float> heads, Span<float> gradient, float weight)
    {
        var (loss, t) = (0f, 0);
        foreach (var sentence in batch)
        {
            for (var i = 0; i < sentence.Length; i++, t++)
            {
                var scores = gradient.Slice(t * _shape.Heads, ParserShape.TagScores);
                heads.Slice(t * _shape.Heads, ParserShape.TagScores).CopyTo(scores);
                loss += SoftmaxLoss.Backward(scores[..ParserShape.Classes], ParserShape.Classes, sentence.Classes[i], weight);
                loss += SoftmaxLoss.Backward(scores[ParserShape.Classes..], ParserShape.Tags, sentence.Tags[i], weight);
            }
        }

        return loss;
    }

    /// <summary>What a dependent asks of its head, its liking for each distance, and for being the root.</summary>
    private Span<float> ForwardQueries(ReadOnlySpan<float> roles, int tokens)
    {
        var (role, queryWidth) = (_shape.Role, _shape.Role + ParserShape.Distances);
        var dependents = _hidden.Take(tokens * role);
        for (var t = 0; t < tokens; t++)
        {
            roles.Slice(t * 2 * role, role).CopyTo(dependents[(t * role)..]);
        }

        var queries = _queries.Take(tokens * queryWidth);
        Queries.Forward(dependents, queries, tokens);
        return queries;
    }

    private void ScoreArcs(ReadOnlySpan<float> roles, ReadOnlySpan<float> queries, int start, int length, Span<float> scores)
    {
        var (role, queryWidth) = (_shape.Role, _shape.Role + ParserShape.Distances);
        for (var i = 0; i < length; i++)
        {
            var query = queries.Slice((start + i) * queryWidth, queryWidth);
            var row = scores.Slice(i * (length + 1), length + 1);
            for (var j = 0; j < length; j++)
            {
                var head = roles.Slice(((start + j) * 2 * role) + role, role);
                row[j] = j == i ? -1e4f : Networks.Vectors.Dot(query[..role], head) + query[role + ParserShape.Distance(i, j)];
            }

            row[length] = query[role + ParserShape.RootScore];
        }
    }

    private float ArcLoss(ReadOnlySpan<GrammarSentence> batch, ReadOnlySpan<float> roles, Span<float> roleGradient, int tokens, float weight)
    {
        var (role, queryWidth) = (_shape.Role, _shape.Role + ParserShape.Distances);
        var queries = ForwardQueries(roles, tokens);
        var queryGradient = _queryGradient.TakeCleared(tokens * queryWidth);
        var (loss, start) = (0f, 0);
        foreach (var sentence in batch)
        {
            var length = sentence.Length;
            var scores = _scores.Take(length * (length + 1));
            ScoreArcs(roles, queries, start, length, scores);
            for (var i = 0; i < length; i++)
            {
                var row = scores.Slice(i * (length + 1), length + 1);
                var right = sentence.Heads[i] < 0 ? length : sentence.Heads[i];
                loss += SoftmaxLoss.Backward(row, length + 1, right, weight);
                var query = queries.Slice((start + i) * queryWidth, role);
                var dQuery = queryGradient.Slice((start + i) * queryWidth, queryWidth);
                for (var j = 0; j < length; j++)
                {
                    if (MathF.Abs(row[j]) < 1e-9f)
                    {
                        continue;
                    }

                    var head = ((start + j) * 2 * role) + role;
                    Networks.Vectors.AddScaled(dQuery[..role], roles.Slice(head, role), row[j]);
                    Networks.Vectors.AddScaled(roleGradient.Slice(head, role), query, row[j]);
                    dQuery[role + ParserShape.Distance(i, j)] += row[j];
                }

                dQuery[role + ParserShape.RootScore] += row[length];
            }

            start += length;
        }

        var dependentGradient = _hiddenGradient.TakeCleared(tokens * role);
        Queries.Backward(queryGradient, dependentGradient, tokens);
        for (var t = 0; t < tokens; t++)
        {
            Networks.Vectors.Add(roleGradient.Slice(t * 2 * role, role), dependentGradient.Slice(t * role, role));
        }

        return loss;
    }

    /// <summary>The rectified parts of every token as dependent and as head of an arc.</summary>
    private Span<float> ArcRoles(ReadOnlySpan<float> heads, int tokens)
    {
        var role = _shape.Role;
        var roles = _arcDependent.Take(tokens * 2 * role);
        for (var t = 0; t < tokens; t++)
        {
            heads.Slice((t * _shape.Heads) + ParserShape.TagScores, 2 * role).CopyTo(roles[(t * 2 * role)..]);
        }

        Activation.Rectify(roles);
        return roles;
    }

    private Span<float> ForwardRelations(ReadOnlySpan<GrammarSentence> batch, ReadOnlySpan<float> heads, int tokens, bool training)
    {
        var role = _shape.Role;
        var dependentPart = ParserShape.TagScores + (2 * role);
        var hidden = _relationHidden.Take(tokens * role);
        var start = 0;
        foreach (var sentence in batch)
        {
            for (var i = 0; i < sentence.Length; i++)
            {
                var sum = hidden.Slice((start + i) * role, role);
                heads.Slice(((start + i) * _shape.Heads) + dependentPart, role).CopyTo(sum);
                Networks.Vectors.Add(sum, sentence.Heads[i] < 0
                    ? RootRole.Value
                    : heads.Slice(((start + sentence.Heads[i]) * _shape.Heads) + dependentPart + role, role));
            }

            start += sentence.Length;
        }

        Activation.Rectify(hidden);
        if (training)
        {
            _relationDropout.Forward(hidden);
        }

        var scores = _relationScores.Take(tokens * ParserShape.RelationScores);
        Relations.Forward(hidden, scores, tokens);
        return scores;
    }

    private float RelationLoss(ReadOnlySpan<GrammarSentence> batch, ReadOnlySpan<float> heads, Span<float> headGradient, int tokens, float weight)
    {
        var role = _shape.Role;
        var dependentPart = ParserShape.TagScores + (2 * role);
        var scores = ForwardRelations(batch, heads, tokens, training: true);
        var (loss, t) = (0f, 0);
        foreach (var sentence in batch)
        {
            for (var i = 0; i < sentence.Length; i++, t++)
            {
                loss += SoftmaxLoss.Backward(scores.Slice(t * ParserShape.RelationScores, ParserShape.RelationScores), ParserShape.Relations, sentence.Relations[i], weight);
            }
        }

        var hiddenGradient = _hiddenGradient.TakeCleared(tokens * role);
        Relations.Backward(scores, hiddenGradient, tokens);
        _relationDropout.Backward(hiddenGradient);
        Networks.Vectors.RectifyGradient(hiddenGradient, _relationHidden.Of(tokens * role));
        var start = 0;
        foreach (var sentence in batch)
        {
            for (var i = 0; i < sentence.Length; i++)
            {
                var gradient = hiddenGradient.Slice((start + i) * role, role);
                Networks.Vectors.Add(headGradient.Slice(((start + i) * _shape.Heads) + dependentPart, role), gradient);
                Networks.Vectors.Add(
                    sentence.Heads[i] < 0 ? RootRole.Gradient : headGradient.Slice(((start + sentence.Heads[i]) * _shape.Heads) + dependentPart + role, role), gradient);
            }

            start += sentence.Length;
        }

        return loss;
    }
}
