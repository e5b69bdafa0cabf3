namespace Hearsay.Statements.Voices;

/// <summary>What the attitude of a voice has to do with a proposition in its words. "Denied that *its men crossed*" is meant as a whole.</summary>
internal enum Scope
{
    /// <summary>The tree leads from the proposition to the cue.</summary>
    Meant,

    /// <summary>The tree does not say, but the content holds it: "“It never *fell*,” he denied".</summary>
    Told,

    /// <summary>"denied the charge, *saying its planes were elsewhere*".</summary>
    Beside,

    /// <summary>"denied any part in *the raid* that *burned the mill*": there was one.</summary>
    Granted,
}
