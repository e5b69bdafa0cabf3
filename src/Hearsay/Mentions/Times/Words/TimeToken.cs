using Hearsay.Mentions.Times.Calendar;

namespace Hearsay.Mentions.Times.Words;

/// <summary>A token as a word of time, with its number; "mid-October" is a month with the edge of its middle.</summary>
internal readonly record struct TimeToken(TimeWord Sort, int Number = 0, bool IsMid = false)
{
    /// <summary>Of a unit or a frequency.</summary>
    public Grain Unit => (Grain)Number;
}
