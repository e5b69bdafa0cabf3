namespace Hearsay.Grammar;

/// <summary>The sizes of a parsing network. Widths are multiples of 16.</summary>
internal sealed record ParserShape
{
    public const int VectorPart = 104;
    public const int FormPart = 64;
    public const int PrefixPart = 40;
    public const int SuffixPart = 64;
    public const int ShapePart = 16;

    /// <summary>What is read of a form: its vector (and whether there is none), itself, prefixes, suffixes, shape.</summary>
    public const int Input = VectorPart + FormPart + PrefixPart + SuffixPart + ShapePart;

    public const int Classes = 17;
    public const int Tags = 49;
    public const int Relations = 51;

    /// <summary>Classes and tags side by side, and relations, each padded to a multiple of 16.</summary>
    public const int TagScores = 80;
    public const int RelationScores = 64;

    /// <summary>Signed distances to a head in classes, the score of being the root, padding.</summary>
    public const int Distances = 48;
    public const int RootScore = 32;

    /// <summary>Of each layer, both directions together.</summary>
    public required int Width { get; init; }

    public required int Layers { get; init; }

    /// <summary>Of a token's part as dependent or as head, of an arc or of a relation.</summary>
    public required int Role { get; init; }

    /// <summary>What is computed of a token's last state: its tags' scores and four parts.</summary>
    public int Heads => TagScores + (4 * Role);

    private static readonly byte[] Near = [0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 8, 9, 9, 9, 10, 10, 10, 10];

    private static readonly byte[] Classed = [.. Enumerable.Range(-ParserSpace.Tokens, (2 * ParserSpace.Tokens) + 1).Select(static far => (byte)Distance(0, far))];

    /// <summary><see cref="Distance"/> of a head that stands so far after its dependent, from -256 to 256.</summary>
    public static ReadOnlySpan<byte> DistanceClasses => Classed;

    /// <summary>The class of a head's distance; far ones share a class.</summary>
    public static int Distance(int dependent, int head)
    {
        var distance = Math.Abs(head - dependent);
        var kind = distance < Near.Length ? Near[distance] : distance < 24 ? 11 : distance < 32 ? 12 : distance < 48 ? 13 : distance < 80 ? 14 : 15;
        return head < dependent ? kind : kind + 16;
    }
}
