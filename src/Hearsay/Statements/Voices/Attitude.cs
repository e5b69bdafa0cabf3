namespace Hearsay.Statements.Voices;

/// <summary>What the word of a voice says of it. "Denied having said", "denied knowing", "denied planning" leave different things open.</summary>
internal enum Attitude
{
    /// <summary>It said something, which may be so or not.</summary>
    Says,

    /// <summary>It knows of something that is so.</summary>
    Knows,

    /// <summary>It believes, plans, wants something: its own mind is the matter.</summary>
    Means,
}
