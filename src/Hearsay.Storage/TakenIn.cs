namespace Hearsay.Storage;

/// <summary>What became of an input.</summary>
public enum TakenIn
{
    /// <summary>A report that was not there.</summary>
    Added,

    /// <summary>A later state of a report that was there.</summary>
    Revised,

    /// <summary>There already, and new to the case.</summary>
    Filed,

    /// <summary>There already, and new to this version of the reader.</summary>
    ReadAgain,

    /// <summary>There already: nothing was appended.</summary>
    Known,

    /// <summary>A report that was there was taken back by whoever published it.</summary>
    Withdrawn,

    /// <summary>It held no report that can be read.</summary>
    Refused,
}
