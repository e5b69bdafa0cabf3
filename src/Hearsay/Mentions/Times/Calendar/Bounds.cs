namespace Hearsay.Mentions.Times.Calendar;

/// <summary>
/// How much of the calendar is meant: one stretch, all from one to another, or everything on one side of it. An unknown bound is
/// one that there is, but that the text does not tell: "recently" began at some time.
/// </summary>
internal enum Bounds : byte
{
    None, One, Closed, OpenStart, OpenEnd, UnknownStart, UnknownEnd,
}
