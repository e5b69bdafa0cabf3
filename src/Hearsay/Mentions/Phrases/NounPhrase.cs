using Hearsay.Mentions.Natures;
using Hearsay.Mentions.References;
using Hearsay.Mentions.Vocabulary;

namespace Hearsay.Mentions.Phrases;

/// <summary>What the finder knows of one mention while it works: a row of its table.</summary>
internal struct NounPhrase
{
    public int Head;

    /// <summary>The whole phrase with appositions and relative clauses.</summary>
    public int First;
    public int End;

    /// <summary>The name without title and article, or the description without article and what hangs on behind a comma.</summary>
    public int CoreFirst;
    public int CoreEnd;

    /// <summary>The words before a name that tell office or calling, "NORCOM chief"; empty where there are none.</summary>
    public int RoleFirst;
    public int RoleEnd;

    public MentionForm Form;
    public GrammaticalPerson Person;
    public PronounClass Pronoun;
    public bool Plural;
    public bool Definite;
    public bool Indefinite;
    public bool Quoted;
    public bool HasTitle;

    /// <summary>The subject of a verb of saying.</summary>
    public bool Speaks;

    /// <summary>The senses of the head noun, or of the last word of the name.</summary>
    public WordSense Senses;

    /// <summary>What the model makes of its words and place; nothing for a pronoun.</summary>
    public NatureScores Scores;

    /// <summary>The sentence in which it stands.</summary>
    public int Sentence;

    /// <summary>Index of its entity, -1 before it is resolved.</summary>
    public int Entity;

    public readonly bool HasRole => RoleEnd > RoleFirst;
}
