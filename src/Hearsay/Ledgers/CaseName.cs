namespace Hearsay.Ledgers;

/// <summary>What somebody calls a set of reports that they work on.</summary>
public readonly record struct CaseName
{
    public const int Longest = 100;

    private CaseName(string name) => Name = name;

    public string Name { get; }

    /// <exception cref="ArgumentException">It is blank, longer than <see cref="Longest"/>, or has control characters in it.</exception>
    public static CaseName Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var trimmed = name.Trim();
        return trimmed.Length is > 0 and <= Longest && !trimmed.Any(char.IsControl) && !trimmed.Any(char.IsSurrogate)
            ? new CaseName(trimmed)
            : throw new ArgumentException(FormattableString.Invariant($"A case's name has from 1 to {Longest} letters, figures, marks and spaces."), nameof(name));
    }

    public override string ToString() => Name;
}
