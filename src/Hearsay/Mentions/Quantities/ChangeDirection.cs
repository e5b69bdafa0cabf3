namespace Hearsay.Mentions.Quantities;

/// <summary>Whether a figure is told as a rise or a fall, or as where one ended.</summary>
public enum ChangeDirection
{
    Rise, Fall,
}
