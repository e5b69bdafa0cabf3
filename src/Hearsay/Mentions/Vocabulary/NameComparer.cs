namespace Hearsay.Mentions.Vocabulary;

/// <summary>Compares names as people do: any apostrophe is an apostrophe, any run of white space a space.</summary>
internal sealed class NameComparer : IEqualityComparer<string>, IAlternateEqualityComparer<ReadOnlySpan<char>, string>
{
    private readonly bool _foldCase;

    private NameComparer(bool foldCase) => _foldCase = foldCase;

    /// <summary>Case counts: "US" is a state, "us" is not.</summary>
    public static NameComparer Exact { get; } = new(foldCase: false);

    /// <summary>Case does not count: a headline in capitals names the same person.</summary>
    public static NameComparer Folded { get; } = new(foldCase: true);

    public string Create(ReadOnlySpan<char> alternate) => alternate.ToString();

    public bool Equals(string? x, string? y) => x is not null && y is not null && Equals(x.AsSpan(), y);

    public bool Equals(ReadOnlySpan<char> alternate, string other)
    {
        var (i, j) = (0, 0);
        while (i < alternate.Length && j < other.Length)
        {
            if (Next(alternate, ref i) != Next(other, ref j))
            {
                return false;
            }
        }

        return i == alternate.Length && j == other.Length;
    }

    public int GetHashCode(string obj) => GetHashCode(obj.AsSpan());

    public int GetHashCode(ReadOnlySpan<char> alternate)
    {
        var hash = 2166136261u;
        for (var i = 0; i < alternate.Length;)
        {
            hash = (hash ^ Next(alternate, ref i)) * 16777619u;
        }

        return (int)hash;
    }

    private char Next(ReadOnlySpan<char> name, ref int i)
    {
        var c = name[i++];
        if (char.IsWhiteSpace(c))
        {
            while (i < name.Length && char.IsWhiteSpace(name[i]))
            {
                i++;
            }

            return ' ';
        }

        return c is '’' or '‘' or '`' ? '\'' : _foldCase ? char.ToLowerInvariant(c) : c;
    }
}
