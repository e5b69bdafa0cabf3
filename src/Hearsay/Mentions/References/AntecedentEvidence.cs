using Hearsay.Grammar;
using Hearsay.Mentions.Natures;
using Hearsay.Mentions.Phrases;
using Hearsay.Mentions.Vocabulary;

namespace Hearsay.Mentions.References;

/// <summary>What speaks for and against each candidate antecedent: nearness, role in the clause, sort, agreement, salience, quotation, wording.</summary>
internal sealed class AntecedentEvidence(PhraseTable table)
{
    private readonly List<AntecedentFeature> _features = [];
    private readonly AskedWords _asked = new(table);

    public static PronounClass ClassOf(in NounPhrase phrase) => phrase.Form == MentionForm.Pronoun
        ? phrase.Pronoun
        : phrase.Scores.Best switch
        {
            Nature.Person => PronounClass.PersonDescribed,
            Nature.Organisation => PronounClass.InstitutionDescribed,
            _ => PronounClass.ThingDescribed,
        };

    /// <summary>What speaks for or against a candidate (-1: none at all) of this rank among the recent ones.</summary>
    public List<AntecedentFeature> Features(int index, int entity, int rank)
    {
        _features.Clear();
        ref var phrase = ref table[index];
        if (entity < 0)
        {
            None(phrase);
            return _features;
        }

        var candidate = table.Entities[entity];
        ref var last = ref table[candidate.Phrases[^1]];
        _features.Add(AntecedentFeature.Candidate);
        Distance(phrase, last, rank);
        Place(phrase, last);
        Sort(phrase, candidate);
        Agreement(phrase, candidate);
        Salience(candidate);
        Quotation(phrase, last);
        if (phrase.Form == MentionForm.Nominal)
        {
            Description(phrase, candidate);
        }

        return _features;
    }

    private void None(in NounPhrase phrase)
    {
        Add(AntecedentFeature.NoneAtAll);
        var bare = phrase.CoreEnd - phrase.CoreFirst == 1;
        Add(bare ? AntecedentFeature.NoneBare : AntecedentFeature.NoneModified);
        AddIf(phrase.Sentence < 2, AntecedentFeature.NoneEarly);
        AddIf(phrase.CoreEnd > phrase.Head + 1, AntecedentFeature.NoneExplained);
        AddIf(phrase.Senses.HasFlag(WordSense.Title), AntecedentFeature.NoneTitle);
        if (phrase.Form == MentionForm.Nominal)
        {
            Add(phrase.Scores.Best switch
            {
                Nature.Person => AntecedentFeature.NonePerson,
                Nature.Organisation => AntecedentFeature.NoneOrganisation,
                _ => AntecedentFeature.NoneThing,
            });
        }

        AddIf(table.Tree.Child(phrase.Head, Relation.Det) is >= 0 and var det && !table.Tree.Is(det, "the"), AntecedentFeature.NoneDemonstrative);
    }

    private void Distance(in NounPhrase phrase, in NounPhrase last, int rank)
    {
        Add((phrase.Sentence - last.Sentence) switch
        {
            0 => AntecedentFeature.SameSentence,
            1 => AntecedentFeature.SentenceBefore,
            2 => AntecedentFeature.TwoBefore,
            3 or 4 => AntecedentFeature.ThreeOrFourBefore,
            _ => AntecedentFeature.FartherBefore,
        });
        Add(rank switch
        {
            0 => AntecedentFeature.Nearest,
            1 => AntecedentFeature.SecondNearest,
            2 => AntecedentFeature.ThirdNearest,
            <= 6 => AntecedentFeature.UpToSixth,
            _ => AntecedentFeature.FartherThanSixth,
        });
        AddIf(table.Text.Sentences[phrase.Sentence].Paragraph != table.Text.Sentences[last.Sentence].Paragraph, AntecedentFeature.AcrossParagraphs);
    }

    private void Place(in NounPhrase phrase, in NounPhrase last)
    {
        var relation = table.Text.Relations[last.Head];
        var subject = IsSubject(relation);
        Add(subject ? AntecedentFeature.Subject
            : relation is Relation.Obj or Relation.Iobj ? AntecedentFeature.Object
            : relation == Relation.NmodPoss ? AntecedentFeature.Possessor : AntecedentFeature.OtherRole);
        AddIf(subject && phrase.Sentence == last.Sentence, AntecedentFeature.SubjectOfSameSentence);
        AddIf(subject && phrase.Sentence == last.Sentence + 1, AntecedentFeature.SubjectOfSentenceBefore);
        AddIf(subject && IsSubject(table.Text.Relations[phrase.Head]), AntecedentFeature.BothSubjects);
        AddIf(last.First == table.Text.Sentences[last.Sentence].First, AntecedentFeature.FirstOfSentence);
        Add(last.Form switch
        {
            MentionForm.Name => AntecedentFeature.LastWasName,
            MentionForm.Nominal => AntecedentFeature.LastWasNominal,
            _ => last.Pronoun == phrase.Pronoun ? AntecedentFeature.LastWasSamePronoun : AntecedentFeature.LastWasPronoun,
        });
        var verb = table.Text.Heads[phrase.Head];
        AddIf(phrase.Form == MentionForm.Pronoun && verb >= 0 && verb == table.Text.Heads[last.Head]
            && !Pronouns.IsReflexive(table.Text.Form(phrase.Head)) && table.Text.Relations[phrase.Head] != Relation.NmodPoss, AntecedentFeature.SameVerb);
        AddIf(last.First <= phrase.Head && phrase.Head < last.End, AntecedentFeature.Inside);
        AddIf(phrase.Speaks, AntecedentFeature.Speaks);
        AddIf(phrase.Speaks && last.Speaks, AntecedentFeature.BothSpeak);
    }

    private void Sort(in NounPhrase phrase, Entity candidate)
    {
        AddIf(candidate.IsNamed, AntecedentFeature.Named);
        Add(candidate.Nature switch
        {
            Nature.Person => AntecedentFeature.Person,
            Nature.Organisation => AntecedentFeature.Organisation,
            Nature.Place => AntecedentFeature.Place,
            _ => AntecedentFeature.Thing,
        });
        AddIf(candidate.IsNamed && candidate.Nature == Nature.Person, AntecedentFeature.PersonNamed);
        AddIf(phrase.Pronoun == PronounClass.They && candidate.Members.Length > 0, AntecedentFeature.Several);
    }

    private void Agreement(in NounPhrase phrase, Entity candidate)
    {
        var (male, female) = phrase.Form == MentionForm.Nominal
            ? (phrase.Senses.HasFlag(WordSense.Male), phrase.Senses.HasFlag(WordSense.Female))
            : (phrase.Pronoun == PronounClass.He, phrase.Pronoun == PronounClass.She);
        if (male || female)
        {
            Add(candidate.Male == candidate.Female ? AntecedentFeature.SexUnknown
                : male == candidate.Male ? AntecedentFeature.SexFits : AntecedentFeature.SexClashes);
        }

        Add(phrase.Plural == (candidate.Plural || candidate.Members.Length > 0) ? AntecedentFeature.NumberFits : AntecedentFeature.NumberClashes);
    }

    private void Salience(Entity candidate)
    {
        Add(candidate.Phrases.Count switch
        {
            1 => AntecedentFeature.ToldOnce,
            2 or 3 => AntecedentFeature.ToldTwice,
            < 8 => AntecedentFeature.ToldOften,
            _ => AntecedentFeature.Frequent,
        });
        AddIf(table[candidate.Phrases[0]].Sentence < 2, AntecedentFeature.OpensText);
    }

    private void Quotation(in NounPhrase phrase, in NounPhrase last)
    {
        AddIf(phrase.Quoted && last.Quoted, AntecedentFeature.BothQuoted);
        AddIf(phrase.Quoted && !last.Quoted, AntecedentFeature.PronounQuotedCandidateNot);
        AddIf(phrase.Quoted && !last.Quoted && last.Speaks && phrase.Sentence - last.Sentence < 2, AntecedentFeature.SpeakerOfThisQuote);
    }

    private void Description(in NounPhrase phrase, Entity candidate)
    {
        Add(phrase.Definite ? AntecedentFeature.Definite : AntecedentFeature.Indefinite);
        var sort = phrase.Scores.Best;
        Add(sort == candidate.Nature ? AntecedentFeature.SortFits : AntecedentFeature.SortClashes);
        var fits = HeadFits(phrase, candidate);
        AddIf(fits, AntecedentFeature.HeadFits);
        AddIf(!fits && EquivalentFits(phrase, candidate), AntecedentFeature.EquivalentFits);
        AddIf(!fits && phrase.Senses == WordSense.None, AntecedentFeature.KnownUnlike);
        ref var first = ref table[candidate.Phrases[0]];
        AddIf(first.Form == MentionForm.Nominal && table.Core(first).Equals(table.Core(phrase), StringComparison.OrdinalIgnoreCase), AntecedentFeature.SameDescription);
        if (_asked.CountryOf(phrase) is { } country && candidate.Country is { } known)
        {
            Add(country == known ? AntecedentFeature.CountryFits : AntecedentFeature.CountryClashes);
        }
    }

    /// <summary>Whether the candidate was described by the same noun or one that may take it up.</summary>
    public bool TakesUp(in NounPhrase phrase, Entity candidate) => HeadFits(phrase, candidate) || EquivalentFits(phrase, candidate);

    private bool HeadFits(in NounPhrase phrase, Entity candidate)
    {
        _asked.TurnTo(phrase);
        return Described(candidate, _asked.Noun);
    }

    private bool EquivalentFits(in NounPhrase phrase, Entity candidate)
    {
        _asked.TurnTo(phrase);
        foreach (var equivalent in _asked.Equivalents)
        {
            if (Described(candidate, equivalent))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Described(Entity candidate, ReadOnlySpan<char> noun)
    {
        foreach (var known in candidate.Nouns)
        {
            if (noun.SequenceEqual(known))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the French minister" is no minister of Spain.</summary>
    public bool CountriesClash(in NounPhrase phrase, Entity candidate) =>
        _asked.CountryOf(phrase) is { } country && candidate.Country is { } known && country != known;

    private static bool IsSubject(Relation relation) => relation is Relation.Nsubj or Relation.NsubjPass or Relation.NsubjOuter;

    private void Add(AntecedentFeature feature) => _features.Add(feature);

    private void AddIf(bool holds, AntecedentFeature feature)
    {
        if (holds)
        {
            _features.Add(feature);
        }
    }
}
