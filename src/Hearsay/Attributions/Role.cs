namespace Hearsay.Attributions;

/// <summary>What a token is to one cue.</summary>
public enum Role : byte
{
    None, Source, Cue, Content,
}
