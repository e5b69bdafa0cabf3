using System.Runtime.InteropServices;
using Hearsay.Grammar;
using Hearsay.Mentions.Natures;
using Hearsay.Mentions.Phrases;
using Hearsay.Mentions.Vocabulary;

namespace Hearsay.Mentions.References;

/// <summary>
/// The entities that a pronoun or a description may point back at. Only the most recent ones are looked at, and those described
/// by the same noun, so the work grows with the text and not with its square.
/// </summary>
internal sealed class Antecedents(PhraseTable table)
{
    private const int Window = 40;
    private const int SentencesBack = 12;
    private const int SentencesOfSpeaker = 3;
    private const WordSense Speakers = WordSense.Organisation | WordSense.Outlet | WordSense.Document | WordSense.Collective;

    private readonly List<int> _recent = new(Window + 1);
    private readonly List<int> _candidates = [];
    private readonly AntecedentEvidence _evidence = new(table);
    private readonly Dictionary<string, int> _byNoun = new(StringComparer.Ordinal);

    /// <summary>Puts an entity first among the recent ones and under the nouns that describe it.</summary>
    public void Remember(int entity)
    {
        _recent.Remove(entity);
        _recent.Insert(0, entity);
        if (_recent.Count > Window)
        {
            _recent.RemoveAt(Window);
        }

        foreach (var noun in table.Entities[entity].Nouns)
        {
            _byNoun[noun] = entity;
        }
    }

    public AntecedentEvidence Evidence => _evidence;

    /// <summary>The entity that the model ranks first, or -1 where "none" wins.</summary>
    public int Best(int index, AntecedentModel model)
    {
        var pronoun = AntecedentEvidence.ClassOf(table[index]);
        var (best, bestScore) = (-1, Score(index, -1, 0, pronoun, model));
        var candidates = Candidates(index);
        for (var rank = 0; rank < candidates.Count; rank++)
        {
            var score = Score(index, candidates[rank], rank, pronoun, model);
            if (score > bestScore)
            {
                (best, bestScore) = (candidates[rank], score);
            }
        }

        return table[index] is { Pronoun: PronounClass.It, Speaks: true } && (best < 0 || !MaySpeak(table.Entities[best])) ? LastInstitution(index) ?? best : best;
    }

    /// <summary>
    /// "It said that the road was closed": only an institution, an outlet, a state or a document says anything and is no person. The one
    /// that spoke or acted last, in the nearest sentence that names any.
    /// </summary>
    private int? LastInstitution(int index)
    {
        var (found, sentence) = ((int?)null, -1);
        foreach (var entity in _recent)
        {
            if (table.Entities[entity] is not { Phrases: [.., var last] } candidate || table[index].Sentence - table[last].Sentence > SentencesOfSpeaker)
            {
                continue;
            }

            var isSubject = table.Text.Relations[table[last].Head] is Relation.Nsubj or Relation.NsubjPass;
            if (!IsInstitution(candidate) && !(isSubject && candidate.Known is { Kind: PartyKind.State }))
            {
                continue;
            }

            if (table[last].Sentence > sentence || (table[last].Sentence == sentence && isSubject))
            {
                (found, sentence) = (entity, table[last].Sentence);
                if (isSubject)
                {
                    return found;
                }
            }
        }

        return found;
    }

    private static bool IsInstitution(Entity entity) => IsOne(entity)
        && (entity.Known is { Kind: PartyKind.Organisation or PartyKind.Outlet or PartyKind.Group } || (entity.Known is null && entity.Nature == Nature.Organisation));

    /// <summary>Whom or what a text may say to have said something: no attack, no road, no town.</summary>
    private bool MaySpeak(Entity entity) => IsOne(entity) && (entity.Known is not null || entity.Nature == Nature.Organisation
        || (entity.IsNamed && entity.Nature is not (Nature.Place or Nature.Thing) && !entity.Phrases.TrueForAll(IsWhere)) || (table[entity.Phrases[0]].Senses & Speakers) != WordSense.None);

    private static bool IsOne(Entity entity) => !entity.Plural && entity.Members.Length == 0 && !entity.Male && !entity.Female;

    public List<int> Candidates(int index)
    {
        ref var phrase = ref table[index];
        var pronoun = AntecedentEvidence.ClassOf(phrase);
        _candidates.Clear();
        foreach (var entity in _recent)
        {
            if (table.Entities[entity].Phrases is [.., var last] && phrase.Sentence - table[last].Sentence <= SentencesBack
                && IsPossible(phrase, pronoun, table.Entities[entity]))
            {
                _candidates.Add(entity);
            }
        }

        if (phrase.Form == MentionForm.Nominal && table.Text.Form(phrase.Head).Length <= 32)
        {
            Span<char> noun = stackalloc char[32];
            var singular = noun[..WordSenses.Singular(table.Text.Form(phrase.Head), noun)];
            AddDescribed(singular);
            foreach (var equivalent in Equivalents.Of(singular))
            {
                AddDescribed(equivalent);
            }
        }

        return _candidates;
    }

    /// <summary>"She" is neither several, nor a man, nor a thing, nor a known state, institution or outlet.</summary>
    private bool IsPossible(in NounPhrase phrase, PronounClass pronoun, Entity candidate) => pronoun switch
    {
        PronounClass.He => CanBeSomeone(candidate) && (!candidate.Female || candidate.Male),
        PronounClass.She => CanBeSomeone(candidate) && (!candidate.Male || candidate.Female),
        PronounClass.PersonDescribed => phrase.Plural == (candidate.Plural || candidate.Members.Length > 0)
            && ((candidate.IsNamed && candidate.Nature == Nature.Person) || _evidence.TakesUp(phrase, candidate)),
        PronounClass.InstitutionDescribed => (candidate.IsNamed && candidate.Nature == Nature.Organisation && phrase.Senses.HasFlag(WordSense.Generic))
            || _evidence.TakesUp(phrase, candidate),
        PronounClass.ThingDescribed => _evidence.TakesUp(phrase, candidate),
        _ => true,
    };

    // What is called by a name may be a person whose nature was misread; "the truce" may not, nor what the text only ever is in.
    private bool CanBeSomeone(Entity candidate) => !candidate.Plural && candidate.Known is null or { Kind: PartyKind.Person }
        && (candidate.Male || candidate.Female || candidate.Nature == Nature.Person || (candidate.IsNamed && !candidate.Phrases.TrueForAll(IsWhere)));

    /// <summary>"in Rellin", "near Rellin".</summary>
    private bool IsWhere(int phrase) => table.Tree.Child(table[phrase].Head, Relation.Case) is >= 0 and var preposition
        && table.Text.Form(preposition) is "in" or "In" or "at" or "At" or "near" or "Near" or "into" or "outside" or "inside" or "around";

    /// <summary>"the mayor": the last named person whom the text gave this calling, or one that it may take up; -1 where there is none.</summary>
    public int ByCalling(in NounPhrase phrase)
    {
        Span<char> noun = stackalloc char[32];
        if (phrase.Form != MentionForm.Nominal || !phrase.Definite || phrase.Plural || !phrase.Senses.HasFlag(WordSense.Title)
            || phrase.CoreEnd > phrase.Head + 1 || table.Text.Form(phrase.Head).Length > noun.Length
            || table.Tree.Child(phrase.Head, Relation.NmodPoss) >= 0)
        {
            return -1;
        }

        var singular = noun[..WordSenses.Singular(table.Text.Form(phrase.Head), noun)];
        if (Called(singular, phrase) is >= 0 and var same)
        {
            return same;
        }

        foreach (var equivalent in Equivalents.Of(singular))
        {
            if (Called(equivalent, phrase) is >= 0 and var other)
            {
                return other;
            }
        }

        return -1;
    }

    private int Called(ReadOnlySpan<char> noun, in NounPhrase phrase) =>
        _byNoun.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(noun, out var index) && table.Entities[index] is { IsNamed: true, Members.Length: 0 } entity
        && (entity.Nature == Nature.Person || entity.Known is { Kind: PartyKind.Person })
        && !_evidence.CountriesClash(phrase, entity)
            ? index
            : -1;

    private void AddDescribed(ReadOnlySpan<char> noun)
    {
        if (_byNoun.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(noun, out var entity) && !_candidates.Contains(entity))
        {
            _candidates.Add(entity);
        }
    }

    private float Score(int index, int entity, int rank, PronounClass pronoun, AntecedentModel model)
    {
        var sum = 0f;
        var weights = model.WeightsOf(pronoun);
        foreach (var feature in CollectionsMarshal.AsSpan(_evidence.Features(index, entity, rank)))
        {
            sum += weights[(int)feature];
        }

        return sum;
    }
}
