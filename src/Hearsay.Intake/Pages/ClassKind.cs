namespace Hearsay.Intake.Pages;

/// <summary>What the name that a page's makers gave to an element says of what is in it.</summary>
[Flags]
internal enum ClassKind
{
    None = 0,

    /// <summary>The report itself.</summary>
    Body = 1,

    /// <summary>Other reports of the same site, and whatever else leads away.</summary>
    Elsewhere = 2,

    /// <summary>Words of readers.</summary>
    Comments = 4,

    /// <summary>Words under a picture, and who took it.</summary>
    Caption = 8,

    /// <summary>Who wrote it, when, about what: what stands beside a report.</summary>
    Beside = 16,

    /// <summary>Advertising, sharing, signing up, cookies.</summary>
    Service = 32,

    /// <summary>The site's own head and foot.</summary>
    Frame = 64,

    /// <summary>Not shown.</summary>
    Hidden = 128,

    /// <summary>A correction or an editor's note.</summary>
    Correction = 256,

    /// <summary>The line under the headline that sums up.</summary>
    Standfirst = 512,

    /// <summary>A post of another site, shown in the report.</summary>
    Embed = 1024,
}
