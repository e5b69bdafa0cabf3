using Hearsay.Grammar;
using Hearsay.Train.Networks;
using Buffer = Hearsay.Train.Networks.Buffer;

namespace Hearsay.Train.Grammar;

/// <summary>
/// What is read of a form: its vector, itself, its prefixes, suffixes and shape. Some words are hidden, so that the network learns
/// to read those that it will not know.
/// </summary>
internal sealed class FormEncoder(WordVectors vectors, NumberedForms forms, Dice dice, float dropout, float wordDropout)
{
    private readonly ByteDropout _dropout = new(dropout, dice);
    private readonly Buffer _input = new();
    private bool[] _hidden = [];

    public RowTable Forms { get; } = new(1 << FormFeatures.FormBits, ParserShape.FormPart, dice, 0.05f);

    public RowTable Prefixes { get; } = new(1 << FormFeatures.PrefixBits, ParserShape.PrefixPart, dice, 0.2f);

    public RowTable Suffixes { get; } = new(1 << FormFeatures.SuffixBits, ParserShape.SuffixPart, dice, 0.2f);

    public RowTable Shapes { get; } = new(1 << FormFeatures.ShapeBits, ParserShape.ShapePart, dice, 0.5f);

    public IEnumerable<Parameter> Parameters => [Forms.Rows, Prefixes.Rows, Suffixes.Rows, Shapes.Rows];

    public ReadOnlySpan<float> Forward(IReadOnlyList<int> batch, bool training)
    {
        var input = _input.TakeCleared(batch.Count * ParserShape.Input);
        _hidden = _hidden.Length < batch.Count ? new bool[batch.Count * 2] : _hidden;
        for (var i = 0; i < batch.Count; i++)
        {
            _hidden[i] = training && dice.Unit() < wordDropout;
            Read(batch[i], input.Slice(i * ParserShape.Input, ParserShape.Input), _hidden[i]);
        }

        if (training)
        {
            _dropout.Forward(input);
        }

        return input;
    }

    /// <summary>Adds to the tables' gradients; the gradient given is used up.</summary>
    public void Backward(IReadOnlyList<int> batch, Span<float> gradient)
    {
        _dropout.Backward(gradient);
        for (var i = 0; i < batch.Count; i++)
        {
            Learn(batch[i], gradient.Slice(i * ParserShape.Input, ParserShape.Input), _hidden[i]);
        }
    }

    private void Read(int form, Span<float> input, bool hidden)
    {
        var rows = forms.Rows(form);
        var vector = forms.Vector(form);
        if (vector >= 0 && !hidden)
        {
            vectors.Rows.AddTo(input, vector);
        }
        else
        {
            input[vectors.Width] = 1;
        }

        var at = ParserShape.VectorPart;
        if (!hidden)
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

    private void Learn(int form, ReadOnlySpan<float> gradient, bool hidden)
    {
        var rows = forms.Rows(form);
        var at = ParserShape.VectorPart;
        if (!hidden)
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
}
