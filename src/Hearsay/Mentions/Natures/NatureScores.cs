namespace Hearsay.Mentions.Natures;

/// <summary>A sum of weights for each <see cref="Nature"/>.</summary>
internal struct NatureScores
{
    public float Person;
    public float Organisation;
    public float Place;
    public float Thing;

    /// <summary>The highest; a thing where nothing is known.</summary>
    public readonly Nature Best => Person == 0 && Organisation == 0 && Place == 0 ? Nature.Thing
        : Person >= Organisation && Person >= Place && Person >= Thing ? Nature.Person
        : Organisation >= Place && Organisation >= Thing ? Nature.Organisation
        : Place >= Thing ? Nature.Place : Nature.Thing;

    public readonly float Of(Nature nature) => nature switch
    {
        Nature.Person => Person,
        Nature.Organisation => Organisation,
        Nature.Place => Place,
        _ => Thing,
    };

    public void Add(in NatureScores other)
    {
        Person += other.Person;
        Organisation += other.Organisation;
        Place += other.Place;
        Thing += other.Thing;
    }
}
