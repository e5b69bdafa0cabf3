using System.Text;
using Hearsay.Text;

namespace Hearsay.Ledgers;

/// <summary>Who made an entry, as they call themselves. It stands in the chain, so it can never be taken out again.</summary>
public readonly record struct Author
{
    public const int Longest = 200;

    private Author(string name) => Name = name;

    public string Name { get; }

    /// <summary>Control characters become spaces, lone surrogates U+FFFD.</summary>
    /// <exception cref="ArgumentException">Nothing is left of it, or more than <see cref="Longest"/> characters.</exception>
    public static Author Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var written = new StringBuilder(UnicodeRepair.Repair(name).Text);
        for (var i = 0; i < written.Length; i++)
        {
            if (char.IsControl(written[i])) { written[i] = ' '; }
        }

        var clean = written.ToString().Trim();
        return clean.Length is > 0 and <= Longest
            ? new Author(clean)
            : throw new ArgumentException(FormattableString.Invariant($"An author's name has from 1 to {Longest} characters, not {clean.Length}."), nameof(name));
    }

    public override string ToString() => Name;
}
