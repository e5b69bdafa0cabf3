namespace Hearsay.Statements;

/// <summary>Whose statement it is: somebody's who is named or described, the text's own, or hearsay with no holder.</summary>
public enum VoiceKind
{
    Attributed, Reporter, Unspecified,
}
