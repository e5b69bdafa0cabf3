using Hearsay.Text;

namespace Hearsay.Claims.Reuse;

/// <summary>The same words in two reports, with the characters that they take in each.</summary>
public readonly record struct SharedStretch(TextSpan Earlier, TextSpan Later);
