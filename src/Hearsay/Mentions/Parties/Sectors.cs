using System.Collections.Frozen;
using Hearsay.Mentions.Phrases;
using Hearsay.Mentions.References;
using Hearsay.Text;

namespace Hearsay.Mentions.Parties;

/// <summary>In which sector of society a party acts, in PLOVER's codes: from the table of actors, else by the nouns that describe it.</summary>
internal static class Sectors
{
    private static readonly FrozenDictionary<string, string> Nouns =
        WordTable.Map("Mentions.Data.sectors", StringComparer.OrdinalIgnoreCase, static row => row[1]);

    public static string? Of(PhraseTable table, Entity entity, PartyKind kind)
    {
        if (kind == PartyKind.Outlet)
        {
            return "JRN";
        }

        if (entity.Known?.Sector is { } known)
        {
            return known;
        }

        foreach (var noun in entity.Nouns)
        {
            if (Nouns.TryGetValue(noun, out var sector))
            {
                return sector;
            }
        }

        return entity.Phrases is [var first, ..] && table[first].Form == MentionForm.Nominal && Nouns.TryGetValue(table.Text.Lemma(table[first].Head), out var described) ? described : null;
    }
}
