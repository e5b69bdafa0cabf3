using Hearsay.Text;

namespace Hearsay.Ledgers;

/// <summary>A stretch of the earlier text and what stands for it in the later one; one of the two may be empty.</summary>
public readonly record struct TextChange(TextSpan Before, TextSpan After);
