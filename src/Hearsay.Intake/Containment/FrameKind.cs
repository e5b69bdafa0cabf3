namespace Hearsay.Intake.Containment;

/// <summary>What goes between the program and its worker.</summary>
internal enum FrameKind : byte
{
    /// <summary>To the worker: what is known of an input, and what the user says.</summary>
    Job = 1,

    /// <summary>To the worker: bytes of the input.</summary>
    Bytes = 2,

    /// <summary>To the worker: the input has no more.</summary>
    End = 3,

    /// <summary>From the worker, when it is ready.</summary>
    Hello = 11,

    /// <summary>From the worker: something that came out of the input.</summary>
    Item = 12,

    /// <summary>From the worker: nothing more comes out, and, where something went wrong, what.</summary>
    Done = 13,

    /// <summary>From the worker: at which record it is now (a number), or that it passes over some (0).</summary>
    Headway = 14,
}
