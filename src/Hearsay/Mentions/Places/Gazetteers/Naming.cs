namespace Hearsay.Mentions.Places.Gazetteers;

/// <summary>One way of naming a place, in the four bytes that the gazetteer's file has for it: the number of the place and the sort of name.</summary>
internal readonly record struct Naming(uint Packed)
{
    public Naming(int place, NameSort sort)
        : this(((uint)place << 2) | (uint)sort)
    {
    }

    public int Place => (int)(Packed >> 2);

    public NameSort Sort => (NameSort)(Packed & 3);
}
