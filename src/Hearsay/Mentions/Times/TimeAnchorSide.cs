namespace Hearsay.Mentions.Times;

/// <summary>Where a time lies, seen from its anchor.</summary>
public enum TimeAnchorSide
{
    Before, After, Since, Until, Within,
}
