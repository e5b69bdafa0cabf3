using System.Collections.Immutable;
using Hearsay.Invent.Worlds;

namespace Hearsay.Invent.Stories;

/// <summary>Who holds a telling. One object is one voice: two reports that each heard an unnamed official have two.</summary>
public abstract record Voice
{
    /// <summary>A named institution, by itself or through its speaker.</summary>
    public sealed record Named(Institution Institution, bool BySpeaker) : Voice;

    /// <summary>Somebody unnamed.</summary>
    /// <param name="Words">"a senior Vodrenian official".</param>
    /// <param name="Short">"the official".</param>
    /// <param name="IsPlural">"officials".</param>
    /// <param name="State">The state that the words tell, else null.</param>
    /// <param name="Branches">The branches that the words allow.</param>
    /// <param name="Actual">Who it is in truth; no report tells.</param>
    /// <param name="Number">Keeps two apart of whom the same is told.</param>
    public sealed record Unnamed(string Words, string Short, bool IsPlural, State? State, ImmutableArray<string> Branches, string Actual, int Number) : Voice
    {
        /// <summary>The words without their article.</summary>
        public string Party => Words.StartsWith("a ", StringComparison.Ordinal) || Words.StartsWith("an ", StringComparison.Ordinal) ? Words[(Words.IndexOf(' ', StringComparison.Ordinal) + 1)..] : Words;
    }

    /// <summary>The outlet's own people saw it.</summary>
    public sealed record Observer(Outlet Outlet) : Voice;

    /// <summary>An outlet that says by itself that it takes its telling back.</summary>
    public sealed record Retractor(Outlet Outlet) : Voice;
}
