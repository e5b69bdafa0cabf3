using Hearsay.Networks;

namespace Hearsay.Grammar;

/// <summary>The arrays in which one thread parses one stretch of sentences after the other.</summary>
internal sealed class ParserSpace(ParserWeights weights, IntegerDense first)
{
    /// <summary>More than the longest sentence that the tokenizer makes.</summary>
    public const int Tokens = 256;

    /// <summary>The gates of so many tokens stay in a core's second-level cache: measured a tenth faster than a full space.</summary>
    public const int Enough = 128;

    private const int PaddedRows = (Tokens + PanelProduct.Rows - 1) / PanelProduct.Rows * PanelProduct.Rows;

    private readonly int[] _ends = new int[Tokens];
    private int _sentences;

    public FormCache Forms { get; } = new(weights, first, Tokens);

    /// <summary>The token of the text with which the stretch begins.</summary>
    public int First { get; private set; }

    /// <summary>How many tokens of a sentence that is longer than the space were parsed already.</summary>
    public int Begun { get; set; }

    /// <summary>Tokens in the stretch.</summary>
    public int Count { get; private set; }

    /// <summary>After the last token of each sentence, counted from <see cref="First"/>.</summary>
    public ReadOnlySpan<int> Ends => _ends.AsSpan(0, _sentences);

    public int[] Places { get; } = new int[Tokens];

    public float[] Lower { get; } = new float[Tokens * weights.Shape.Width];

    public float[] Upper { get; } = new float[Tokens * weights.Shape.Width];

    public float[] Gates { get; } = new float[Tokens * 3 * weights.Shape.Width];

    public short[] Whole { get; } = new short[Tokens * Math.Max(weights.Shape.Width, weights.Shape.Role)];

    public float[] Scales { get; } = new float[Tokens];

    public float[] Heads { get; } = new float[Tokens * weights.Shape.Heads];

    public float[] Roles { get; } = new float[PaddedRows * weights.Shape.Role];

    public float[] Queries { get; } = new float[Tokens * (weights.Shape.Role + ParserShape.Distances)];

    public float[] Turned { get; } = new float[Tokens * weights.Shape.Role];

    public float[] Products { get; } = new float[PaddedRows * Tokens];

    public float[] Scores { get; } = new float[Tokens * (Tokens + 1)];

    public float[] RelationScores { get; } = new float[Tokens * ParserShape.RelationScores];

    public int[] Chosen { get; } = new int[Tokens];

    public void Clear(int first) => (First, Count, _sentences) = (first, 0, 0);

    public void Add(int tokens)
    {
        if (tokens > 0)
        {
            Count += tokens;
            _ends[_sentences++] = Count;
        }
    }
}
