using Hearsay.Grammar;

namespace Hearsay.Mentions.Phrases;

/// <summary>The closed class of English pronouns.</summary>
internal static class Pronouns
{
    private const int Longest = 10;

    public static (GrammaticalPerson Person, PronounClass Class, bool Plural) Classify(ReadOnlySpan<char> form, PennTag tag)
    {
        if (form.Length > Longest)
        {
            return default;
        }

        Span<char> lower = stackalloc char[Longest];
        return (ReadOnlySpan<char>)lower[..form.ToLowerInvariant(lower)] switch
        {
            "i" or "me" or "my" or "mine" or "myself" => (GrammaticalPerson.First, PronounClass.None, false),
            "we" or "us" or "our" or "ours" or "ourselves" or "'s" => (GrammaticalPerson.First, PronounClass.None, true),
            "you" or "your" or "yours" or "yourself" or "yourselves" => (GrammaticalPerson.Second, PronounClass.None, false),
            "he" or "him" or "his" or "himself" => (GrammaticalPerson.Third, PronounClass.He, false),
            "she" or "her" or "hers" or "herself" => (GrammaticalPerson.Third, PronounClass.She, false),
            "they" or "them" or "their" or "theirs" or "themselves" => (GrammaticalPerson.Third, PronounClass.They, true),
            "it" or "its" or "itself" => (GrammaticalPerson.Third, PronounClass.It, false),
            "who" or "which" or "whom" or "whose" or "that" when tag is PennTag.Wdt or PennTag.Wp or PennTag.WpPoss =>
                (GrammaticalPerson.Third, PronounClass.Relative, false),
            _ => default,
        };
    }

    /// <summary>Words that stand for several without a plural ending: "many", "others", "both".</summary>
    public static bool IsPluralWord(ReadOnlySpan<char> form)
    {
        Span<char> lower = stackalloc char[Longest];
        return form.Length <= Longest && (ReadOnlySpan<char>)lower[..form.ToLowerInvariant(lower)] is "many" or "others" or "some" or "few"
            or "several" or "both" or "most" or "those" or "these" or "all" or "people" or "police" or "folks";
    }

    /// <summary>No later word can point back at nobody.</summary>
    public static bool IsNobody(ReadOnlySpan<char> form) => form.Equals("nobody", StringComparison.OrdinalIgnoreCase)
        || form.Equals("nothing", StringComparison.OrdinalIgnoreCase) || form.Equals("none", StringComparison.OrdinalIgnoreCase);

    public static bool IsPossessive(PennTag tag) => tag is PennTag.PrpPoss or PennTag.WpPoss;

    public static bool IsReflexive(ReadOnlySpan<char> form) =>
        form.EndsWith("self", StringComparison.OrdinalIgnoreCase) || form.EndsWith("selves", StringComparison.OrdinalIgnoreCase);
}
