using Hearsay.Mentions.Natures;
using Hearsay.Mentions.Phrases;
using Hearsay.Mentions.Vocabulary;

namespace Hearsay.Mentions.References;

/// <summary>The first person of each calling, for words that tell nothing else: "Lawmaker urges ...", then "Rep. Jo Bell".</summary>
internal sealed class Callings
{
    private readonly Dictionary<string, int> _first = new(StringComparer.Ordinal);

    public Callings(PhraseTable table)
    {
        foreach (var entity in table.Entities)
        {
            if (entity is { NamePhrase: >= 0, Nature: Nature.Person })
            {
                foreach (var noun in entity.Nouns)
                {
                    _first.TryAdd(noun, entity.Index);
                }
            }
        }
    }

    /// <summary>The first person with this calling or one for which it may stand, or -1.</summary>
    public int FirstOf(ReadOnlySpan<char> form)
    {
        if (form.Length > WordSenses.LongestNoun)
        {
            return -1;
        }

        Span<char> noun = stackalloc char[WordSenses.LongestNoun];
        var singular = noun[..WordSenses.Singular(form, noun)].ToString();
        var first = _first.GetValueOrDefault(singular, int.MaxValue);
        foreach (var equivalent in Equivalents.Of(singular))
        {
            first = Math.Min(first, _first.GetValueOrDefault(equivalent, int.MaxValue));
        }

        return first == int.MaxValue ? -1 : first;
    }
}
