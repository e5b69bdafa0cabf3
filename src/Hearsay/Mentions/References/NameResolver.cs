using Hearsay.Grammar;
using Hearsay.Mentions.Actors;
using Hearsay.Mentions.Natures;
using Hearsay.Mentions.Phrases;
using Hearsay.Mentions.Vocabulary;

namespace Hearsay.Mentions.References;

/// <summary>
/// Gathers names into entities: full names first, in text order, then short ones, so that the "Voss" of a headline finds the Mara
/// Voss of the body. Of two bearers of a surname the one introduced first keeps it.
/// </summary>
internal sealed class NameResolver(PhraseTable table)
{
    private readonly Dictionary<string, int> _full = new(NameComparer.Folded);
    private readonly Dictionary<string, int> _short = new(NameComparer.Folded);

    public void Resolve()
    {
        for (var index = 0; index < table.Count; index++)
        {
            if (table[index].Form == MentionForm.Name && !IsShort(table[index]) && !IsUncertain(table[index]))
            {
                Full(index);
            }
        }

        for (var index = 0; index < table.Count; index++)
        {
            if (table[index].Form == MentionForm.Name && table[index].Entity < 0 && !IsUncertain(table[index]))
            {
                Short(index);
            }
            else if (table[index].Form == MentionForm.Nominal && table[index].CoreEnd - table[index].CoreFirst == 1)
            {
                Mistagged(index);
            }
        }

        for (var index = 0; index < table.Count; index++)
        {
            if (table[index].Form == MentionForm.Name && table[index].Entity < 0)
            {
                Short(index);
            }
        }

        CompleteSurnames();
    }

    /// <summary>A capital tells nothing in a headline, nor on a modifier that opens its sentence ("Derelict Voss").</summary>
    private bool IsUncertain(in NounPhrase phrase) => table.IsHeadline(phrase.Sentence)
        || (phrase.CoreFirst == table.Text.Sentences[phrase.Sentence].First && table.Text.Relations[phrase.CoreFirst] is Relation.Amod
            && !WordSenses.Of(table.Text.Form(phrase.CoreFirst)).HasFlag(WordSense.FirstName));

    /// <summary>One word, particles aside: "Voss", "de Varn".</summary>
    private bool IsShort(in NounPhrase phrase)
    {
        for (var token = phrase.CoreFirst; token < phrase.CoreEnd - 1; token++)
        {
            if (!char.IsLower(table.Text.Form(token)[0]) && !IsParticle(token))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsParticle(int token) => table.Text.Form(token) is "De" or "Del" or "Van" or "Von" or "Bin" or "Al" or "El" or "La" or "Le"
        or "Di" or "Da" or "Ben" or "Ibn" or "-" or "Mac" or "St." or "Abu";

    private void Full(int index)
    {
        ref var phrase = ref table[index];
        var name = table.Core(phrase);
        var actor = table.Actors.Find(table.Tree, phrase);
        var names = _full.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!names.TryGetValue(actor?.Name ?? name, out var entity) && !names.TryGetValue(name, out entity))
        {
            entity = Introduce(index, actor);
        }

        phrase.Entity = entity;
        names.TryAdd(name, entity);
        Abbreviation(phrase, entity);
    }

    private void Short(int index)
    {
        ref var phrase = ref table[index];
        var name = table.Core(phrase);
        var actor = table.Actors.Find(table.Tree, phrase);
        if (!_full.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var entity)
            && !_short.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out entity)
            && (actor is null || !_full.TryGetValue(actor.Name, out entity))
            && !TryEndOfHeadline(ref phrase, out entity))
        {
            if (actor is null && table.IsHeadline(phrase.Sentence) && !WordSenses.Of(table.Text.Form(phrase.CoreFirst)).HasFlag(WordSense.FirstName))
            {
                phrase.Form = MentionForm.Nominal;
                table.Score(index);
                return;
            }

            entity = Introduce(index, actor);
            Abbreviation(phrase, entity);
        }

        phrase.Entity = entity;
        table.Score(index);
        _full.GetAlternateLookup<ReadOnlySpan<char>>().TryAdd(name, entity);
    }

    /// <summary>A capitalised word that the tagger took for something else, but that is a name elsewhere in the text or in the table.</summary>
    private void Mistagged(int index)
    {
        ref var phrase = ref table[index];
        var word = table.Core(phrase);
        if (!char.IsUpper(word[0]) || WordSenses.OfNoun(word) != WordSense.None)
        {
            return;
        }

        if (!_full.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var entity)
            && !_short.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out entity))
        {
            if (table.Actors.Table.Find(word) is not { Kind: not PartyKind.State } actor)
            {
                return;
            }

            phrase.Form = MentionForm.Name;
            table.Score(index);
            entity = Introduce(index, actor);
        }

        (phrase.Form, phrase.Entity) = (MentionForm.Name, entity);
        table.Score(index);
    }

    /// <summary>In a headline any word may be capitalised: of "Star Mom Corners Voss" what is a name elsewhere is the name.</summary>
    private bool TryEndOfHeadline(ref NounPhrase phrase, out int entity)
    {
        entity = -1;
        for (var first = phrase.CoreFirst + 1; first < phrase.CoreEnd && IsUncertain(phrase); first++)
        {
            var end = table.Words(first, phrase.CoreEnd);
            if (_full.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(end, out entity)
                || _short.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(end, out entity))
            {
                (phrase.CoreFirst, phrase.RoleFirst, phrase.RoleEnd) = (first, first, first);
                return true;
            }
        }

        return false;
    }

    private int Introduce(int index, Actor? actor)
    {
        var entity = table.NewEntity();
        ref var phrase = ref table[index];
        entity.NamePhrase = index;
        entity.Known = actor;
        var name = table.Core(phrase);
        _full.GetAlternateLookup<ReadOnlySpan<char>>().TryAdd(name, entity.Index);
        if (actor is not null)
        {
            entity.KnownName = actor.Name;
            _full.TryAdd(actor.Name, entity.Index);
            return entity.Index;
        }

        if (IsShort(phrase))
        {
            return entity.Index;
        }

        if (phrase.Scores.Person >= phrase.Scores.Organisation
            && (phrase.Senses & (WordSense.Organisation | WordSense.Outlet)) == WordSense.None)
        {
            ShortNamesOfPerson(phrase, entity.Index);
        }
        else
        {
            ShortNamesOfInstitution(phrase, entity.Index);
        }

        return entity.Index;
    }

    /// <summary>"Jo de Varn" is also "de Varn" and "Varn"; "Ada D. Quill" also "Ada Quill".</summary>
    private void ShortNamesOfPerson(in NounPhrase phrase, int entity)
    {
        var last = phrase.CoreEnd - 1;
        if (last - 1 > phrase.CoreFirst && table.Text.Form(last) is "Jr." or "Jr" or "Sr." or "II" or "III" or "IV")
        {
            last--;
        }

        var surnames = _short.GetAlternateLookup<ReadOnlySpan<char>>();
        surnames.TryAdd(table.Words(last, last + 1), entity);
        for (var first = last - 1; first > phrase.CoreFirst && (char.IsLower(table.Text.Form(first)[0]) || IsParticle(first) || table.Text.Tags[first] == PennTag.Hyph); first--)
        {
            surnames.TryAdd(table.Words(first, last + 1), entity);
        }

        if (last - phrase.CoreFirst == 2)
        {
            _full.TryAdd(string.Concat(table.Text.Form(phrase.CoreFirst), " ", table.Text.Form(last)), entity);
        }
        else if (last - phrase.CoreFirst == 1 && WordSenses.Of(table.Text.Form(phrase.CoreFirst)).HasFlag(WordSense.FirstName))
        {
            surnames.TryAdd(table.Words(phrase.CoreFirst, phrase.CoreFirst + 1), entity);
        }
    }

    /// <summary>"Tessaly Relief Union" is also "TRU"; "the Velmara Lantern" also "the Lantern"; a team also a campaign.</summary>
    private void ShortNamesOfInstitution(in NounPhrase phrase, int entity)
    {
        Span<char> initials = stackalloc char[16];
        var count = 0;
        for (var token = phrase.CoreFirst; token < phrase.CoreEnd && count < initials.Length; token++)
        {
            if (char.IsUpper(table.Text.Form(token)[0]))
            {
                initials[count++] = table.Text.Form(token)[0];
            }
        }

        if (count > 2)
        {
            _short.GetAlternateLookup<ReadOnlySpan<char>>().TryAdd(initials[..count], entity);
        }

        var last = table.Text.Form(phrase.CoreEnd - 1);
        IndexNoun(table.Text.Form(phrase.Head), entity);
        IndexNoun(last, entity);

        if (last is "team" or "campaign")
        {
            _full.TryAdd(string.Concat(table.Words(phrase.CoreFirst, phrase.CoreEnd - 1), last is "team" ? " campaign" : " team"), entity);
        }
    }

    /// <summary>"the Lantern", "the Front", "the Ministry": the noun of the name alone, with its capital.</summary>
    private void IndexNoun(ReadOnlySpan<char> noun, int entity)
    {
        if (char.IsUpper(noun[0]) && (WordSenses.Of(noun) & (WordSense.Outlet | WordSense.Organisation)) != WordSense.None)
        {
            _short.GetAlternateLookup<ReadOnlySpan<char>>().TryAdd(noun, entity);
        }
    }

    /// <summary>"Tessaly Relief Union (TRU)": the brackets hold another name of the same.</summary>
    private void Abbreviation(in NounPhrase phrase, int entity)
    {
        foreach (var child in table.Tree.Children(phrase.Head))
        {
            if (child > phrase.Head && table.Text.Relations[child] is Relation.Appos or Relation.Parataxis or Relation.Dep
                && table.Text.Tags[child - 1] == PennTag.OpenBracket && table.At(child) is >= 0 and var bracket
                && table[bracket].Form == MentionForm.Name && table[bracket].Entity < 0 && IsAcronym(table.Text.Form(child)))
            {
                table[bracket].Entity = entity;
                _full.GetAlternateLookup<ReadOnlySpan<char>>().TryAdd(table.Core(table[bracket]), entity);
            }
        }
    }

    private static bool IsAcronym(ReadOnlySpan<char> form) => form.Length is > 1 and < 10 && char.IsUpper(form[0]) && char.IsUpper(form[1]);

    /// <summary>"President Surname" with no first name anywhere: the actor table knows who held the office.</summary>
    private void CompleteSurnames()
    {
        for (var index = 0; index < table.Count; index++)
        {
            ref var phrase = ref table[index];
            if (phrase.Form == MentionForm.Name && phrase.HasRole && table.Entities[phrase.Entity] is { KnownName: null } entity
                && IsShort(table[entity.NamePhrase])
                && table.Actors.Table.Holder(table.Core(phrase), table.Words(phrase.RoleFirst, phrase.RoleEnd), table.Actors.Published) is { } holder)
            {
                entity.KnownName = holder.Name;
                entity.Known = holder;
                (entity.Country, entity.CountryToken) = (holder.Country, phrase.CoreFirst);
            }
        }
    }
}
