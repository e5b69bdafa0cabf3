using Hearsay.Grammar;

namespace Hearsay.Statements.Standings;

/// <summary>Which clause a coordinated one goes with.</summary>
internal sealed class Conjuncts(Tree tree)
{
    /// <summary>How many words back an infinitive is looked for.</summary>
    private const int Farthest = 40;

    private readonly ParsedText _text = tree.Text;

    /// <summary>"tries to hold the town and *restore* order": a bare infinitive goes with the one before it, whatever finite verb the tree joins it to.</summary>
    public int FirstOf(int head)
    {
        var governor = _text.Heads[head];
        if (_text.Tags[head] != PennTag.Vb || _text.Tags[governor] == PennTag.Vb || IsOfItsOwn(head))
        {
            return governor;
        }

        var nearest = tree.Left(head) - 1;
        for (var token = nearest; token > Math.Max(governor, nearest - Farthest); token--)
        {
            if (_text.Tags[token] == PennTag.Vb && IsOfItsOwn(token))
            {
                return token;
            }
        }

        return governor;
    }

    private bool IsOfItsOwn(int infinitive) => new VerbGroup(tree, infinitive) is { HasTo: true } or { Modal: >= 0 };
}
