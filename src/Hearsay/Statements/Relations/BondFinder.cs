using Hearsay.Grammar;

namespace Hearsay.Statements.Relations;

/// <summary>All relations of a text, in the order of their cues; two propositions have one relation of a kind.</summary>
internal sealed class BondFinder(Tree tree, Propositions propositions)
{
    private readonly ParsedText _text = tree.Text;
    private readonly LinkedClauses _links = new(tree, propositions);
    private readonly RelatingWords _words = new(tree, propositions);
    private readonly BareClauses _bare = new(tree, propositions);

    public List<Bond> Find()
    {
        var found = new List<Bond>();
        foreach (var sentence in _text.Sentences)
        {
            for (var token = sentence.First; token < sentence.End; token++)
            {
                if (_links.Read(token, sentence.End) is { } link)
                {
                    found.Add(link);
                    token = link.Cue.End - 1;
                }
                else if (_words.Read(token) is { } word)
                {
                    found.Add(word);
                }
            }
        }

        // What a conjunction or a verb has related already needs no other sign.
        var pairs = found.Select(static one => (one.From, one.To)).ToHashSet();
        for (var token = 0; token < _text.Tokens.Length; token++)
        {
            if (_bare.Read(token) is { } bond && !pairs.Contains((bond.From, bond.To)) && !pairs.Contains((bond.To, bond.From)))
            {
                found.Add(bond);
            }
        }

        return [.. found.DistinctBy(static one => (one.Kind, one.From, one.To)).OrderBy(static one => one.Cue.First)];
    }
}
