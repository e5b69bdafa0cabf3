using System.Collections.Immutable;
using Hearsay.Grammar;
using Hearsay.Mentions.Phrases;
using Hearsay.Mentions.Vocabulary;

namespace Hearsay.Mentions.Parties;

/// <summary>
/// Lets the description of a party that is nowhere named follow the source span by which it is asked for: whoever found the span
/// knows better than the noun phrase where the description ends.
/// </summary>
internal static class SourceDescription
{
    public static void Fit(PhraseTable table, int party, int index, int first, int end)
    {
        var entity = table.Entities[party];
        ref var phrase = ref table[index];
        if (entity.IsNamed || phrase.Form != MentionForm.Nominal || phrase.Entity != party || entity.Phrases is not [var own, ..] || own != index)
        {
            return;
        }

        while (first < phrase.Head && (IsArticle(table, first) || table.Text.Classes[first] == WordClass.Punct))
        {
            first++;
        }

        // "*the newspaper*'s | claim": the mark that makes an owner of it is none of its words.
        phrase.CoreFirst = Math.Min(first, phrase.Head);
        phrase.CoreEnd = phrase.Head + 1;
        var isAnybody = phrase.Senses.HasFlag(WordSense.Anybody) && phrase.CoreEnd < end && table.Text.Tags[phrase.CoreEnd] is PennTag.Wp or PennTag.Wdt;
        phrase.CoreEnd += isAnybody ? 1 : 0;
        while (phrase.CoreEnd < end && !Ends(table, phrase.CoreEnd) && !(phrase.CoreEnd == end - 1 && table.Text.Tags[phrase.CoreEnd] == PennTag.Pos))
        {
            phrase.CoreEnd++;
        }
    }

    /// <summary>The last of several is described up to the end of the span and no farther.</summary>
    public static void Clip(PhraseTable table, ImmutableArray<int> parties, int end)
    {
        foreach (var party in parties)
        {
            if (table.Entities[party] is { IsNamed: false, IsSide: false, Phrases: [var first, ..] } && table[first].Head < end && table[first].CoreEnd > end)
            {
                table[first].CoreEnd = end;
            }
        }
    }

    private static bool IsArticle(PhraseTable table, int token) => table.Tree.Is(token, "the") || table.Tree.Is(token, "a") || table.Tree.Is(token, "an");

    /// <summary>What follows a comma, a bracket, a dash or a relative pronoun only says more about them; but "people who live there" are not all people.</summary>
    private static bool Ends(PhraseTable table, int token) =>
        table.Text.Tags[token] is PennTag.Comma or PennTag.OpenBracket or PennTag.Colon or PennTag.Wdt or PennTag.Wp or PennTag.Period
        || (table.Text.Classes[token] == WordClass.Punct && table.Text.Form(token) is "–" or "—" or "--" or "”" or "“" or "\"");
}
