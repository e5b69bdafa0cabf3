using System.Globalization;

namespace Hearsay.Claims.Origins.Colouring;

/// <summary>Gives names numbers, and each root its vertex: one, or as many as the words say they are.</summary>
internal sealed class VertexBook(OriginLevel level)
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase);

    public ClashVertex VertexOf(RootDraft root, int place)
    {
        var (bySide, byPerson) = (level == OriginLevel.Side, level == OriginLevel.Person);
        return new ClashVertex
        {
            Root = place,
            Person = byPerson ? NumberOf("p", root.Person) : -1,
            Institution = bySide || !root.IsDisclosed ? -1 : NumberOf("i", root.Institution),
            Side = bySide ? NumberOf("s", root.Side) : -1,
            IsState = root.Kind == Mentions.PartyKind.State,
            States = bySide ? [] : ValuesOf(root, AffiliationKind.State),
            Branches = bySide ? [] : ValuesOf(root, AffiliationKind.Branch),
            Group = byPerson ? NumberOf("r", root.KeptApart?.Report) : -1,
            Apart = root.KeptApart?.Apart ?? 0,
        };
    }

    /// <summary>The vertices that are coloured. Two persons of one institution are one vertex where institutions are counted; five institutions are five.</summary>
    public IEnumerable<ClashVertex> VerticesOf(RootDraft root, int place)
    {
        var vertex = VertexOf(root, place);
        var several = level == OriginLevel.Person || (level == OriginLevel.Institution && root.Institutions > 1) ? root.Number : 1;
        if (several > 1 && vertex.Group < 0)
        {
            vertex = vertex with { Group = NumberOf("m", place.ToString(CultureInfo.InvariantCulture)) };
        }

        return Enumerable.Range(0, several).Select(copy => vertex with { Copy = copy });
    }

    private int[] ValuesOf(RootDraft root, AffiliationKind kind) =>
        [.. root.Affiliations.Where(one => one.Kind == kind).Select(one => NumberOf("a", one.Value)).Order()];

    private int NumberOf(string sort, string? name)
    {
        if (name is null)
        {
            return -1;
        }

        var key = $"{sort}\n{name}";
        if (!_numbers.TryGetValue(key, out var number))
        {
            number = _numbers[key] = _numbers.Count;
        }

        return number;
    }
}
