namespace Hearsay.Score.Claims;

/// <summary>How rare terms are among the sentences of mentions, and how far two mentions agree by that.</summary>
internal sealed class Rarity
{
    private readonly Dictionary<string, int> _holders;
    private readonly int _all;

    public Rarity(EventMention[] mentions)
    {
        _all = mentions.Length;
        _holders = mentions.SelectMany(static mention => mention.Around.Append(mention.Stem)).CountBy(static term => term, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
    }

    public double[] Features(EventMention one, EventMention other)
    {
        var around = Cosine(one.Around, other.Around);
        var (sameStem, sameKind) = (one.Stem == other.Stem ? 1 : 0, one.Kind == other.Kind ? 1 : 0);
        return
        [
            1, sameStem, sameKind, around, sameStem * around, sameKind * around, Cosine(one.Names, other.Names), one.Report == other.Report ? 1 : 0,
            sameStem * RarityOf(one.Stem), one.Report == other.Report ? sameStem : 0,
            one.Around.Contains(other.Stem) || other.Around.Contains(one.Stem) ? 1 : 0,
        ];
    }

    public double Cosine(HashSet<string> one, HashSet<string> other)
    {
        var shared = one.Where(other.Contains).Sum(Square);
        return shared == 0 ? 0 : shared / Math.Sqrt(one.Sum(Square) * other.Sum(Square));
    }

    private double Square(string term) => RarityOf(term) * RarityOf(term);

    private double RarityOf(string term) => Math.Log((_all + 1) / (_holders.GetValueOrDefault(term) + 0.5)) / Math.Log(_all);
}
