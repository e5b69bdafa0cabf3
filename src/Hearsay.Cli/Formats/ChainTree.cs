using Spectre.Console.Rendering;

namespace Hearsay.Cli.Formats;

/// <summary>
/// Chains as trees: who speaks, how, and what; inner voices hang below. What an outer voice says is shortened where an inner
/// one repeats it.
/// </summary>
internal sealed class ChainTree(Wording wording)
{
    private const string Blank = "    ";
    private const string Trunk = "│   ";
    private const string Branch = "├── ";
    private const string LastBranch = "└── ";

    public IEnumerable<IRenderable> Of(Chain chain) => Node(chain, "", "");

    private IEnumerable<IRenderable> Node(Chain chain, string firstMargin, string margin)
    {
        yield return Head(chain, firstMargin, margin);
        yield return Content(chain, margin + (chain.Inner.IsEmpty ? Blank : Trunk));
        foreach (var inner in chain.Inner)
        {
            var isLast = ReferenceEquals(inner, chain.Inner[^1]);
            foreach (var line in Node(inner, margin + (isLast ? LastBranch : Branch), margin + (isLast ? Blank : Trunk)))
            {
                yield return line;
            }
        }
    }

    private FlowingText Head(Chain chain, string firstMargin, string margin)
    {
        var attribution = chain.Attribution;
        var kind = wording.Kind(attribution);
        var facts = wording.Circumstances(attribution).Append(Wording.Confidence(attribution));
        return new FlowingText { FirstMargin = firstMargin, Margin = margin + (chain.Inner.IsEmpty ? Blank : Trunk) }
            .Append(FormattableString.Invariant($"[{chain.Number}] "), TextStyles.Faint)
            .Append(wording.Voice(attribution), TextStyles.Source)
            .Append(kind.Length > 0 ? $" ({kind}) " : " ", TextStyles.Faint)
            .Append(wording.Act(attribution), TextStyles.Cue)
            .Append(string.Concat(facts.Select(fact => " · " + fact)), TextStyles.Faint);
    }

    private FlowingText Content(Chain chain, string margin) =>
        new FlowingText { FirstMargin = margin, Margin = margin, MostLines = chain.Inner.IsEmpty ? int.MaxValue : 1 }
            .Append(wording.Words(chain.Attribution.Content), TextStyles.Content(chain.Depth));
}
