using System.Collections.Immutable;
using System.Globalization;
using Hearsay.Grammar;
using Hearsay.Mentions.Phrases;
using Hearsay.Mentions.References;
using Hearsay.Mentions.Vocabulary;
using Hearsay.Text;

namespace Hearsay.Mentions.Parties;

/// <summary>How many persons a description says they are: what the words entail, not what they suggest.</summary>
internal static class PartyCounts
{
    private static readonly string[] Numbers =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public static PartyCount? Of(PhraseTable table, Entity entity, ImmutableArray<Evidence>.Builder evidence)
    {
        if (entity.Phrases is not [var index, ..])
        {
            return null;
        }

        ref var phrase = ref table[index];
        foreach (var child in table.Tree.Children(phrase.Head))
        {
            if (table.Text.Relations[child] == Relation.Nummod && Number(table.Text.Form(child)) is { } number)
            {
                evidence.Add(new Evidence("count", table.Text.Tokens[child].Span));
                return new PartyCount(number, number);
            }
        }

        evidence.Add(new Evidence("count", table.Text.Tokens[phrase.Head].Span));
        return phrase.Plural ? Measured(table.Text.Form(phrase.Head))
            : WordSenses.OfNoun(table.Text.Form(phrase.Head)).HasFlag(WordSense.Collective) ? new PartyCount(2, null) : new PartyCount(1, 1);
    }

    /// <summary>"dozens" and the like by the codebook, section 5; any other plural is two or more.</summary>
    private static PartyCount Measured(ReadOnlySpan<char> form)
    {
        Span<char> lower = stackalloc char[16];
        return form.Length > lower.Length ? new PartyCount(2, null) : (ReadOnlySpan<char>)lower[..form.ToLowerInvariant(lower)] switch
        {
            "dozens" => new PartyCount(12, 199),
            "scores" => new PartyCount(40, 199),
            "hundreds" => new PartyCount(100, 1999),
            "thousands" => new PartyCount(1000, 19999),
            _ => new PartyCount(2, null),
        };
    }

    public static int? Number(ReadOnlySpan<char> form)
    {
        if (int.TryParse(form, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        for (var value = 1; value < Numbers.Length; value++)
        {
            if (form.Equals(Numbers[value], StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        return null;
    }
}
