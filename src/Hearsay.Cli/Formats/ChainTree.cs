using Hearsay.Attributions;
using Spectre.Console;

namespace Hearsay.Cli.Formats;

/// <summary>
/// One chain: who speaks, how, and what; inner voices hang below. What an outer voice says is shortened where an inner one
/// repeats it.
/// </summary>
internal sealed class ChainTree(Wording wording)
{
    public Tree Of(Chain chain)
    {
        var tree = new Tree(Node(chain)) { Guide = TreeGuide.Line, Style = TextStyles.Faint };
        tree.AddNodes(chain.Inner.Select(Branch));
        return tree;
    }

    private TreeNode Branch(Chain chain)
    {
        var node = new TreeNode(Node(chain));
        node.AddNodes(chain.Inner.Select(Branch));
        return node;
    }

    private Rows Node(Chain chain)
    {
        var attribution = chain.Attribution;
        var kind = wording.Kind(attribution);
        var head = new FlowingText()
            .Append(FormattableString.Invariant($"[{chain.Number}] "), TextStyles.Faint)
            .Append(wording.Voice(attribution), TextStyles.Source)
            .Append(kind.Length > 0 ? $" ({kind}) " : " ", TextStyles.Faint)
            .Append(wording.Act(attribution), TextStyles.Cue)
            .Append(string.Concat(Facts(attribution).Select(one => " · " + one)), TextStyles.Faint);
        var content = new FlowingText(mostLines: chain.Inner.IsEmpty ? int.MaxValue : 1)
            .Append(wording.Words(attribution.Content), TextStyles.Content(chain.Depth));
        return new Rows(head, new Padder(content, new Padding(4, 0, 0, 0)));
    }

    private IEnumerable<string> Facts(Attribution attribution) => wording.Circumstances(attribution).Append(Wording.Confidence(attribution));
}
