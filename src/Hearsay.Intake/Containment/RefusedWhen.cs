namespace Hearsay.Intake.Containment;

/// <summary>With which arguments a call is refused.</summary>
internal enum RefusedWhen
{
    Always,

    /// <summary>Always, as one that the system does not have: the C library then takes an older one, whose arguments can be seen.</summary>
    Unknown,

    /// <summary>The first argument names another process than the caller's.</summary>
    OfAnother,

    /// <summary>The first argument names a process, be it the caller's, and not none.</summary>
    OfAny,

    /// <summary>The flags in the second argument ask for more than to read.</summary>
    WritingInSecond,

    /// <summary>The flags in the third argument ask for more than to read.</summary>
    WritingInThird,

    /// <summary>The flags in the first argument ask for a process, and not for a thread of this one.</summary>
    NoThread,

    /// <summary>The second argument has signals sent to another process, or makes it wait for this one to let go of a file.</summary>
    Signalling,

    /// <summary>The second argument is none of the questions by which a runtime gets to know its streams: others type into terminals.</summary>
    NoQuestion,
}
