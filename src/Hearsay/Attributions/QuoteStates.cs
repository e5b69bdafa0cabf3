using Hearsay.Text;

namespace Hearsay.Attributions;

/// <summary>Where each token stands to the outermost quotation around it.</summary>
internal sealed class QuoteStates
{
    public const byte Outside = 0;
    public const byte Inside = 1;
    public const byte Opening = 2;
    public const byte Closing = 3;
    public const byte Nested = 4;

    private readonly byte[] _states;
    private readonly int[] _spans;
    private readonly List<Quotation> _quotations = [];

    private QuoteStates(int tokens)
    {
        _states = new byte[tokens];
        _spans = new int[tokens];
        Array.Fill(_spans, -1);
    }

    public int Tokens => _states.Length;

    public byte Of(int token) => _states[token];

    /// <summary>The number of the quotation in which a token stands, its marks included; -1 outside.</summary>
    public int SpanOf(int token) => _spans[token];

    public Quotation Quotation(int span) => _quotations[span];

    public static QuoteStates Find(TokenizedText text)
    {
        var marks = QuotationMarks.Find(text);
        var quotes = new QuoteStates(text.Tokens.Length);
        foreach (var quotation in marks.Quotations.OrderBy(static one => one.First).ThenByDescending(static one => one.Last))
        {
            if (quotes._spans[quotation.First] < 0)
            {
                quotes.Enter(quotation, marks.Depths);
            }
        }

        return quotes;
    }

    private void Enter(Quotation quotation, byte[] depths)
    {
        for (var token = quotation.First; token <= quotation.Last; token++)
        {
            _spans[token] = _quotations.Count;
            _states[token] = depths[token] > 1 ? Nested : Inside;
        }

        _states[quotation.First] = Opening;
        if (quotation.IsClosed)
        {
            _states[quotation.Last] = Closing;
        }

        _quotations.Add(quotation);
    }
}
