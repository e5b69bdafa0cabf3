namespace Hearsay.Intake.Pages;

/// <summary>The text of a piece of markup.</summary>
/// <param name="Text">Its blocks.</param>
/// <param name="IsCut">It has more elements than are read of one piece.</param>
internal readonly record struct Fragment(string Text, bool IsCut)
{
    public static readonly Fragment None = new("", IsCut: false);

    /// <summary>What the user is told.</summary>
    public IEnumerable<string> Notes => IsCut ? ["has more markup than is read of one report, and may be cut."] : [];
}
