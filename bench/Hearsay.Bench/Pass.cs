namespace Hearsay.Bench;

/// <summary>One pass over all texts, with the tokens as the program itself counts them.</summary>
public readonly record struct Pass(double Seconds, int Tokens);
