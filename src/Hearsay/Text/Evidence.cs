namespace Hearsay.Text;

/// <summary>Where in the text a field that is not itself a span was read.</summary>
public readonly record struct Evidence(string Field, TextSpan Span);
