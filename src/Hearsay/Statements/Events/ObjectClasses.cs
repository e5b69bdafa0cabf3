using System.Collections.Frozen;
using Hearsay.Text;

namespace Hearsay.Statements.Events;

/// <summary>Classes of nouns that decide what a verb tells, from Data/object-classes.tsv: "a deal", "a treaty" are agreements.</summary>
internal static class ObjectClasses
{
    private static readonly FrozenDictionary<string, string[]> Classes = WordTable.Rows("Statements.Events.Data.object-classes")
        .GroupBy(static row => row[0], static row => row[1], StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(static group => group.Key, static group => group.ToArray(), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a noun is the thing that a frame asks for, or of its class.</summary>
    public static bool Has(string noun, string thing) =>
        noun.Equals(thing, StringComparison.OrdinalIgnoreCase) || (Classes.TryGetValue(noun, out var classes) && Array.IndexOf(classes, thing) >= 0);

    /// <summary>Whether a noun is in any class, and so is what it seems: no "part" or "series" of something else.</summary>
    public static bool Knows(string noun) => Classes.ContainsKey(noun);
}
