using System.Collections.Immutable;

namespace Hearsay.Intake;

/// <summary>What the user says of what comes in, and what one input may cost.</summary>
public sealed record IntakeOptions
{
    /// <summary>Day of publication. Of an input that is one report this goes before what the report says; a row's or entry's own fields win.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>As <see cref="Published"/>.</summary>
    public string? Outlet { get; init; }

    /// <summary>As <see cref="Published"/>.</summary>
    public string? Title { get; init; }

    /// <summary>Which field of a row is which of the report's: "text" to "body", "published" to "date". What is not named is looked for under its own name.</summary>
    public ImmutableSortedDictionary<string, string> Fields { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Name of the encoding of texts, rows and pages; null where the bytes are to tell.</summary>
    public string? Encoding { get; init; }

    /// <summary>Whether every block of a page comes out with the rule that kept it or left it out.</summary>
    public bool Explains { get; init; }

    /// <summary>Of one report, unpacked. Far above any news report; what is longer is a collection, or no report.</summary>
    public int MostBytes { get; init; } = 32 << 20;

    /// <summary>How deep inputs may lie in one another: a packed file, a mail in a mail.</summary>
    public int MostDepth { get; init; } = 4;
}
