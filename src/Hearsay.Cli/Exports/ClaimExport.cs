using Hearsay.Claims.Books;

namespace Hearsay.Cli.Exports;

/// <summary>A way to write claims for other programs, one claim after the other. Whatever it writes of a claim, the denials that are held stand with it.</summary>
internal abstract class ClaimExport
{
    /// <summary>What it counts: "telling", "claim", "place".</summary>
    public abstract string Unit { get; }

    public virtual string Opening => "";

    /// <summary>What is written of a claim, a text for each unit; nothing where this format has nothing to say of it.</summary>
    public abstract IEnumerable<string> Render(Claim claim);

    public virtual string Separator => "";

    public virtual string Closing => "";

    /// <summary>What claims of which nothing was written lack.</summary>
    public virtual string Lacking => "";
}
