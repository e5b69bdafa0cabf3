namespace Hearsay.Attributions.Circumstances;

/// <summary>When something was said, as EDTF, and the tokens [First, End) that say so.</summary>
internal sealed record SayingTime(string Edtf, (int First, int End) Span);
