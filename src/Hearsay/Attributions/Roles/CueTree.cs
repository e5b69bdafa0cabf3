using Hearsay.Grammar;
using Hearsay.Text;

namespace Hearsay.Attributions.Roles;

/// <summary>The sentence's tree seen from one cue: how each token hangs on it.</summary>
internal sealed class CueTree
{
    private const int Deepest = 12;

    private readonly int[] _ancestors = new int[Deepest + 1];
    private ParsedText _parsed = null!;
    private int _count;

    /// <summary>Turns to another cue; one object serves a whole report.</summary>
    public void Turn(ParsedText parsed, int cue)
    {
        _parsed = parsed;
        _count = 0;
        for (var token = cue; token >= 0 && _count <= Deepest; token = parsed.Heads[token])
        {
            _ancestors[_count++] = token;
        }
    }

    /// <summary>
    /// The way from a token up to the cue's own line of heads: how many steps down the line it meets it, how long the way
    /// is, and the relations that it passes.
    /// </summary>
    public TreePath PathOf(int token)
    {
        var (steps, last) = (0, Relation.Root);
        var hash = FormHash.Start;
        for (; steps <= Deepest; steps++)
        {
            var meets = _ancestors.AsSpan(0, _count).IndexOf(token);
            if (meets >= 0)
            {
                return new TreePath(meets, steps, last, hash);
            }

            var relation = _parsed.Relations[token];
            last = relation;
            if (steps < 3)
            {
                hash = FormHash.Add(hash, (char)relation);
            }

            token = _parsed.Heads[token];
            if (token < 0)
            {
                break;
            }
        }

        return new TreePath(Deepest, steps, last, hash);
    }
}
