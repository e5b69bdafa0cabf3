namespace Hearsay.Intake.Pages;

/// <summary>What a page says happened to its report after it was published.</summary>
public enum NoticeKind
{
    /// <summary>Something in it was wrong, and says so.</summary>
    Correction,

    /// <summary>It was changed or added to.</summary>
    Update,

    /// <summary>A word of the editors on the report.</summary>
    Note,

    /// <summary>It no longer stands.</summary>
    Retraction,
}
