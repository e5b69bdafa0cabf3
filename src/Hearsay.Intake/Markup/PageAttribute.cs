namespace Hearsay.Intake.Markup;

/// <summary>One attribute, with where its value stands in the source, entities and all.</summary>
internal readonly record struct PageAttribute(HtmlAttribute Name, int Start, int Length);
