using System.Numerics;
using Hearsay.Attributions.Drafts;
using Hearsay.Grammar;

namespace Hearsay.Attributions.Roles;

/// <summary>What the network sees of a token and a cue together: rows of one table.</summary>
internal sealed class PairFeatures(ParsedText parsed, QuoteStates quotes, int[] sentenceOf)
{
    public const int Count = 8;

    private const int HashBits = 13;
    private const int LexicalBits = 14;
    private const int DistanceBlock = 0;
    private const int QuoteBlock = DistanceBlock + 64;
    private const int ShapeBlock = QuoteBlock + 256;
    private const int PathBlock = ShapeBlock + 256;
    private const int BranchBlock = PathBlock + (1 << HashBits);
    private const int RelationBlock = BranchBlock + (1 << HashBits);
    private const int LexicalBlock = RelationBlock + (1 << HashBits);
    private const int MarkBlock = LexicalBlock + (1 << LexicalBits);

    public const int Rows = MarkBlock + (1 << HashBits);

    private readonly CueTree _tree = new();
    private int _cue;
    private ulong _cueHash;

    public void Turn(int cue)
    {
        _cue = cue;
        _cueHash = TokenFeatures.LowerHash(parsed.Form(cue), FormHash.Start);
        _tree.Turn(parsed, cue);
    }

    /// <summary>Fills in one row for each feature; tokens are read from left to right through the cue's window.</summary>
    public void Read(int token, Span<int> rows)
    {
        var sentences = Math.Clamp(sentenceOf[token] - sentenceOf[_cue], -3, 3);
        var path = sentences == 0 ? _tree.PathOf(token) : new TreePath(15, 0, (Relation)(sentences + 3), (ulong)(sentences + 3));
        var side = token < _cue ? 0UL : token == _cue ? 1UL : 2UL;
        var up = (ulong)Math.Min(path.Up, 15);
        var branch = ((ulong)path.Last << 8) | (up << 2) | side;
        rows[0] = DistanceBlock + Distance(token - _cue);
        rows[1] = QuoteBlock + QuoteRelation(token, sentences);
        rows[2] = ShapeBlock + (((int)up * 3) + (int)side) + (48 * Math.Min(path.Down, 4));
        rows[3] = PathBlock + FormHash.Row((path.Hash * 31) + (up << 2) + side, HashBits);
        rows[4] = BranchBlock + FormHash.Row(branch + 1, HashBits);
        rows[5] = RelationBlock + FormHash.Row((branch * 64) + (ulong)parsed.Relations[token] + 7, HashBits);
        rows[6] = LexicalBlock + FormHash.Row(_cueHash + (branch * 0x9E3779B97F4A7C15), LexicalBits);
        rows[7] = MarkBlock + FormHash.Row(Neighbours(token) + (side * 77) + (up * 1009), HashBits);
    }

    private static int Distance(int distance)
    {
        var size = Math.Abs(distance);
        var bucket = size < 8 ? size : 5 + BitOperations.Log2((uint)size);
        return Math.Min(bucket, 15) + (distance < 0 ? 16 : 0);
    }

    private int QuoteRelation(int token, int sentences)
    {
        var mine = quotes.SpanOf(token);
        var cues = quotes.SpanOf(_cue);
        var relation = mine < 0 ? 0 : mine == cues ? 1 : mine < cues || (cues < 0 && token < _cue) ? 2 : 3;
        return (((quotes.Of(token) * 4) + relation) * 7) + sentences + 3;
    }

    private ulong Neighbours(int token)
    {
        var before = token > 0 ? (ulong)parsed.Tags[token - 1] : 63;
        var after = token + 1 < parsed.Tags.Length ? (ulong)parsed.Tags[token + 1] : 63;
        return (before << 12) | ((ulong)parsed.Tags[token] << 6) | after;
    }
}
