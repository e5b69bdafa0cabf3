namespace Hearsay.Mentions.Vocabulary;

/// <summary>What a word can tell about the party that it names or describes; the words are in Data/words.tsv.</summary>
[Flags]
internal enum WordSense
{
    None = 0,

    /// <summary>Goes before a name and is no office: "Mr", "Adm.", "Sheikh".</summary>
    Honorific = 1,

    /// <summary>An office or calling that goes before a name: "President", "spokeswoman".</summary>
    Title = 2,
    Male = 4,
    Female = 8,
    Person = 16,

    /// <summary>Persons who are cited and deliberately not named: "officials", "residents".</summary>
    Unnamed = 32,

    /// <summary>Persons whose whole calling in a report is to be cited: "source", "aide".</summary>
    Source = 64,

    /// <summary>A loose collective: "protesters", "critics", "others".</summary>
    Collective = 128,
    Organisation = 256,
    Outlet = 512,
    Document = 1024,
    Place = 2048,
    Time = 4096,

    /// <summary>A first name that men bear.</summary>
    MaleName = 8192,
    FemaleName = 16384,

    /// <summary>A first name.</summary>
    FirstName = 32768,

    /// <summary>A form of a verb of saying or thinking.</summary>
    Speech = 65536,

    /// <summary>A noun that may take up an institution of any kind: "the group".</summary>
    Generic = 131072,

    /// <summary>A noun that says no more than "human": who is meant, the relative clause says ("people who live beside the bridge").</summary>
    Anybody = 262144,

    /// <summary>What a state has and hardly anybody else: "Norvia's foreign minister".</summary>
    OfState = 524288,
}
