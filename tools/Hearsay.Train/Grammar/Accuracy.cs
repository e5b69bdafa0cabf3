namespace Hearsay.Train.Grammar;

/// <summary>Shares of tokens, punctuation included, with the right class, tag, head, and head and relation.</summary>
internal sealed record Accuracy(double Classes, double Tags, double Unlabelled, double Labelled)
{
    public static Accuracy Of(IReadOnlyList<NumberedSentence> gold, IReadOnlyList<NumberedSentence> found)
    {
        var (tokens, classes, tags, heads, arcs) = (0, 0, 0, 0, 0);
        for (var s = 0; s < gold.Count; s++)
        {
            for (var i = 0; i < gold[s].Length; i++)
            {
                tokens++;
                classes += gold[s].Classes[i] == found[s].Classes[i] ? 1 : 0;
                tags += gold[s].Tags[i] == found[s].Tags[i] ? 1 : 0;
                var isHead = gold[s].Heads[i] == found[s].Heads[i];
                heads += isHead ? 1 : 0;
                arcs += isHead && gold[s].Relations[i] == found[s].Relations[i] ? 1 : 0;
            }
        }

        return new Accuracy(100.0 * classes / tokens, 100.0 * tags / tokens, 100.0 * heads / tokens, 100.0 * arcs / tokens);
    }

    public override string ToString() => $"UPOS {Classes:F2} XPOS {Tags:F2} UAS {Unlabelled:F2} LAS {Labelled:F2}";
}
