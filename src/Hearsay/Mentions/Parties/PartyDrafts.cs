using System.Collections.Immutable;
using Hearsay.Mentions.Phrases;
using Hearsay.Mentions.References;
using Hearsay.Text;

namespace Hearsay.Mentions.Parties;

/// <summary>Writes an entity out as a <see cref="Party"/>.</summary>
internal static class PartyDrafts
{
    /// <summary>Where it is first mentioned.</summary>
    public static int Start(PhraseTable table, Entity entity) => entity.Phrases is [var first, ..] ? SpanOf(table, entity, first).Start : int.MaxValue;

    public static Party Of(PhraseTable table, Entity entity, Dictionary<int, PartyId> numbers)
    {
        var kind = PartyKinds.Of(table, entity);
        var named = PartyKinds.IsNamed(table, entity);
        var evidence = ImmutableArray.CreateBuilder<Evidence>();
        var role = entity.Role.End > entity.Role.First ? table.Text.Tokenized.SpanOf(entity.Role.First, entity.Role.End) : (TextSpan?)null;
        if (role is { } roleSpan)
        {
            evidence.Add(new Evidence("role", roleSpan));
        }

        if (entity.Country is not null && entity.CountryToken >= 0)
        {
            evidence.Add(new Evidence("country", table.Text.Tokens[entity.CountryToken].Span));
        }

        var count = kind is PartyKind.Unnamed or PartyKind.Group && !named ? PartyCounts.Of(table, entity, evidence) : null;
        var name = PartyNames.Of(table, entity);
        return new Party
        {
            Id = numbers[entity.Index],
            Name = name,
            Kind = kind,
            Named = named,
            Description = named ? null : name,
            Role = role?.In(table.Text.Text).ToString(),
            MemberOf = entity.MemberOf >= 0 && numbers.TryGetValue(entity.MemberOf, out var institution) ? institution : null,
            Country = entity.Country,
            Sector = Sectors.Of(table, entity, kind),
            Count = count,
            Mentions = [.. entity.Phrases.Select(phrase => SpanOf(table, entity, phrase)).Distinct().OrderBy(static span => span.Start).ThenBy(static span => span.Length)],
            Evidence = evidence.ToImmutable(),
        };
    }

    /// <summary>A name's own words; the whole phrase of a description.</summary>
    private static TextSpan SpanOf(PhraseTable table, Entity entity, int index)
    {
        ref var phrase = ref table[index];
        return entity.Members.Length == 0 && phrase.Form == MentionForm.Name
            ? table.Text.Tokenized.SpanOf(phrase.CoreFirst, phrase.CoreEnd)
            : phrase.Form == MentionForm.Pronoun ? table.Text.Tokens[phrase.Head].Span
            : table.Text.Tokenized.SpanOf(Math.Min(phrase.First, phrase.CoreFirst), phrase.CoreEnd);
    }
}
