namespace Hearsay.Mentions.References;

/// <summary>What speaks for or against a candidate; each has one weight for each class of pronoun (Data/antecedent-weights.tsv).</summary>
internal enum AntecedentFeature : byte
{
    Candidate, SameSentence, SentenceBefore, TwoBefore, ThreeOrFourBefore, FartherBefore,
    Nearest, SecondNearest, ThirdNearest, UpToSixth, FartherThanSixth,
    Subject, Object, Possessor, OtherRole, SubjectOfSentenceBefore, SubjectOfSameSentence, FirstOfSentence, BothSubjects,
    LastWasName, LastWasNominal, LastWasPronoun, LastWasSamePronoun, Named,
    Person, Organisation, Place, Thing, PersonNamed,
    SexFits, SexClashes, SexUnknown, NumberFits, NumberClashes, Several,
    ToldOnce, ToldTwice, ToldOften, OpensText, Frequent,
    SameVerb, Inside, BothSpeak, Speaks, PronounQuotedCandidateNot, BothQuoted, SpeakerOfThisQuote, AcrossParagraphs,
    HeadFits, EquivalentFits, SameDescription, CountryFits, CountryClashes, SortFits, SortClashes, KnownUnlike,
    Definite, Indefinite,
    NoneAtAll, NoneBare, NoneModified, NoneEarly, NonePerson, NoneOrganisation, NoneThing, NoneDemonstrative, NoneExplained, NoneTitle,
}
