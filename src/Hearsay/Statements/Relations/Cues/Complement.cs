namespace Hearsay.Statements.Relations.Cues;

/// <summary>What has to follow the words of a link, for them to be one.</summary>
internal enum Complement
{
    Clause,

    /// <summary>A noun that tells an event or a state.</summary>
    Event,

    /// <summary>Any noun that is nobody.</summary>
    Thing,

    /// <summary>A clause or an event.</summary>
    Either,

    /// <summary>A clause or any noun that is nobody.</summary>
    Any,
}
