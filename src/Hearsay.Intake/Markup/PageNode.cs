namespace Hearsay.Intake.Markup;

/// <summary>An element or a run of characters; what is in an element follows it, up to <see cref="End"/>.</summary>
/// <param name="Parent">The node that it is in; -1 for none.</param>
/// <param name="Tag">Of an element; <see cref="HtmlTag.Text"/> for characters.</param>
/// <param name="Start">Of the characters, or of the element's name, in the source.</param>
/// <param name="Length">Of the characters or the name.</param>
/// <param name="FirstAttribute">Where the attributes begin in <see cref="PageTree.Attributes"/>.</param>
/// <param name="AttributeCount">How many there are.</param>
internal record struct PageNode(int Parent, HtmlTag Tag, int Start, int Length, int FirstAttribute, int AttributeCount)
{
    /// <summary>The first node after it that is not in it.</summary>
    public int End { get; set; }
}
