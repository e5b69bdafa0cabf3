using Hearsay.Grammar;
using Hearsay.Networks;

namespace Hearsay.Attributions.Roles;

/// <summary>
/// Finds cues, and for each cue its source and content: a recurrent reading of each paragraph over the grammar's states gives
/// every token a chance to be a cue; for each cue the tokens around it are labelled with what they are to *that* cue.
/// So several cues may share a source, and one cue's content may hold other cues whole.
/// </summary>
internal sealed class AttributionNetwork
{
    private readonly IntegerDense _states;
    private readonly QuantizedRows _tokenRows;
    private readonly GatedRecurrence[] _layers;
    private readonly IntegerDense[] _gates;
    private readonly Dense _cue;
    private readonly IntegerDense _tokenSide;
    private readonly Dense _cueSide;
    private readonly QuantizedRows _pairRows;
    private readonly Dense _roles;
    private readonly float[] _transitions;

    public AttributionNetwork(WeightReader weights)
    {
        _states = new IntegerDense(weights.Dense("states"));
        _tokenRows = weights.Rows("tokens");
        _layers = [weights.Recurrence("first"), weights.Recurrence("second")];
        _gates = [.. _layers.Select(static layer => new IntegerDense(layer.Projection))];
        _cue = weights.Dense("cue");
        _tokenSide = new IntegerDense(weights.Dense("token side"));
        _cueSide = weights.Dense("cue side");
        _pairRows = weights.Rows("pairs");
        _roles = weights.Dense("roles");
        _transitions = weights.Floats("transitions");
    }

    /// <summary>Every attribution whose cue is at least this probable, in the order of the cues.</summary>
    public List<FoundAttribution> Find(ParsedText parsed, QuoteStates quotes, float threshold)
    {
        var found = new List<FoundAttribution>();
        var scratch = AttributionScratch.OfThisThread;
        var tokens = new TokenFeatures(parsed, quotes);
        var sentenceOf = SentenceNumbers(parsed);
        var pairs = new PairFeatures(parsed, quotes, sentenceOf);
        foreach (var unit in ReadingUnits.Cut(parsed.Tokenized))
        {
            Encode(parsed, tokens, sentenceOf, unit, scratch);
            var (rows, isSided) = (unit.End - unit.First, false);
            for (var row = 0; row < rows; row++)
            {
                var probability = Activation.Sigmoid(scratch.Cues[row * _cue.Outputs]);
                if (probability < threshold)
                {
                    continue;
                }

                // Most units of a report hold no cue, and this is for cues alone.
                if (!isSided)
                {
                    Apply(_tokenSide, scratch.Input, scratch.TokenSide, rows, scratch);
                    isSided = true;
                }

                found.Add(RolesOf(unit.First + row, probability, unit, pairs, scratch));
            }
        }

        return found;
    }

    internal static int[] SentenceNumbers(ParsedText parsed)
    {
        var numbers = new int[parsed.Tokens.Length];
        for (var sentence = 0; sentence < parsed.Sentences.Length; sentence++)
        {
            numbers.AsSpan(parsed.Sentences[sentence].First, parsed.Sentences[sentence].Count).Fill(sentence);
        }

        return numbers;
    }

    private void Encode(ParsedText parsed, TokenFeatures features, int[] sentenceOf, (int First, int End) unit, AttributionScratch scratch)
    {
        var rows = unit.End - unit.First;
        var width = _cue.Inputs;
        scratch.Reserve(rows, width, _tokenSide.Outputs, _states.Inputs);
        var x = scratch.Input.AsSpan(0, rows * width);
        Apply(_states, parsed.States.AsSpan(unit.First * _states.Inputs, rows * _states.Inputs), x, rows, scratch);
        Span<int> chosen = stackalloc int[TokenFeatures.Count];
        for (var row = 0; row < rows; row++)
        {
            var token = unit.First + row;
            features.Read(token, parsed.Sentences[sentenceOf[token]], chosen);
            _tokenRows.AddTo(x.Slice(row * width, width), chosen);
        }

        Span<int> ends = [rows];
        for (var layer = 0; layer < _layers.Length; layer++)
        {
            Apply(_gates[layer], scratch.Input, scratch.Gates, rows, scratch);
            GatedRecurrence.Run(scratch.Input, scratch.Gates, scratch.Hidden, ends, _layers[layer].Peepholes, width);
            scratch.ReadHidden();
        }

        _cue.Apply(scratch.Input, scratch.Cues, rows);
    }

    private static void Apply(IntegerDense dense, ReadOnlySpan<float> x, Span<float> y, int rows, AttributionScratch scratch)
    {
        IntegerRows.Quantize(x[..(rows * dense.Inputs)], scratch.Whole, scratch.Scales, dense.Inputs);
        dense.Apply(scratch.Whole, scratch.Scales, y, rows);
    }

    private FoundAttribution RolesOf(int cue, float probability, (int First, int End) unit, PairFeatures pairs, AttributionScratch scratch)
    {
        var (first, end) = CueWindow.Of(cue, unit);
        var (length, width) = (end - first, _tokenSide.Outputs);
        var z = scratch.Pairs.AsSpan(0, length * width);
        scratch.TokenSide.AsSpan((first - unit.First) * width, length * width).CopyTo(z);
        var cueSide = scratch.CueSide.AsSpan(0, width);
        _cueSide.Apply(scratch.Input.AsSpan((cue - unit.First) * _cue.Inputs, _cue.Inputs), cueSide, 1);
        Span<int> chosen = stackalloc int[PairFeatures.Count];
        pairs.Turn(cue);
        for (var i = 0; i < length; i++)
        {
            var line = z.Slice(i * width, width);
            pairs.Read(first + i, chosen);
            _pairRows.AddTo(line, chosen);
            Activation.AddAndRectify(line, cueSide);
        }

        var scores = scratch.Scores.AsSpan(0, length * RoleLattice.Stride);
        _roles.Apply(z, scores, length);
        var roles = new Role[length];
        RoleLattice.Best(scores, _transitions, cue - first, roles, scratch.Back);
        return new FoundAttribution(cue, probability, RoleLattice.Confidence(scores, roles), first, roles);
    }
}
