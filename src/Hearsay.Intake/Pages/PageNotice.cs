namespace Hearsay.Intake.Pages;

/// <summary>What a page says of its report's own history.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Text">In the page's words.</param>
public readonly record struct PageNotice(NoticeKind Kind, string Text);
