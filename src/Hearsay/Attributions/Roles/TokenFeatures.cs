using Hearsay.Grammar;

namespace Hearsay.Attributions.Roles;

/// <summary>
/// What the attribution network sees of a token beside the grammar's own states: rows of one table, a block of rows for each
/// kind of feature.
/// </summary>
internal sealed class TokenFeatures
{
    /// <summary>Features of a token.</summary>
    public const int Count = 8;

    private const int FormBits = 14;
    private const int Classes = 17;
    private const int Tags = 49;
    private const int Relations = 51;

    private const int TagBlock = Classes;
    private const int RelationBlock = TagBlock + Tags;
    private const int HeadBlock = RelationBlock + Relations;
    private const int QuoteBlock = HeadBlock + (Classes * 3);
    private const int PlaceBlock = QuoteBlock + 16;
    private const int ChildrenBlock = PlaceBlock + 16;
    private const int FormBlock = ChildrenBlock + 2048;

    /// <summary>Rows of the table.</summary>
    public const int Rows = FormBlock + (1 << FormBits);

    private readonly ParsedText _parsed;
    private readonly QuoteStates _quotes;
    private readonly ushort[] _children;

    public TokenFeatures(ParsedText parsed, QuoteStates quotes)
    {
        _parsed = parsed;
        _quotes = quotes;
        _children = new ushort[parsed.Tokens.Length];
        for (var token = 0; token < _children.Length; token++)
        {
            if (parsed.Heads[token] is >= 0 and var head)
            {
                _children[head] |= (ushort)(1 << ChildKind(parsed.Relations[token]));
            }
        }
    }

    /// <summary>Fills in one row for each feature of a token in this sentence.</summary>
    public void Read(int token, Text.Sentence sentence, Span<int> rows)
    {
        var head = _parsed.Heads[token];
        var side = head < 0 ? 2 : head < token ? 0 : 1;
        var headClass = head < 0 ? _parsed.Classes[token] : _parsed.Classes[head];
        rows[0] = (int)_parsed.Classes[token];
        rows[1] = TagBlock + (int)_parsed.Tags[token];
        rows[2] = RelationBlock + (int)_parsed.Relations[token];
        rows[3] = HeadBlock + ((int)headClass * 3) + side;
        rows[4] = QuoteBlock + _quotes.Of(token);
        rows[5] = PlaceBlock + Place(token, sentence);
        rows[6] = ChildrenBlock + _children[token];
        rows[7] = FormBlock + FormHash.Row(LowerHash(_parsed.Form(token), FormHash.Start), FormBits);
    }

    /// <summary>The form without regard to case.</summary>
    public static ulong LowerHash(ReadOnlySpan<char> form, ulong start)
    {
        var hash = start;
        foreach (var character in form[..Math.Min(form.Length, 40)])
        {
            hash = FormHash.Add(hash, char.ToLowerInvariant(character));
        }

        return hash;
    }

    private static int Place(int token, Text.Sentence sentence)
    {
        var fromStart = Math.Min(token - sentence.First, 2);
        var fromEnd = Math.Min(sentence.End - 1 - token, 2);
        return (fromStart * 3) + fromEnd;
    }

    // Which kinds of dependents a word has tells a verb of saying from a verb of doing.
    private static int ChildKind(Relation relation) => relation switch
    {
        Relation.Ccomp => 0,
        Relation.Xcomp => 1,
        Relation.Nsubj or Relation.NsubjOuter or Relation.Csubj => 2,
        Relation.NsubjPass => 3,
        Relation.Obj => 4,
        Relation.Obl or Relation.OblAgent => 5,
        Relation.Parataxis => 6,
        Relation.Mark => 7,
        Relation.Acl or Relation.AclRelcl => 8,
        Relation.Advcl => 9,
        _ => 10,
    };
}
