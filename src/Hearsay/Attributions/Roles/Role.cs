namespace Hearsay.Attributions.Roles;

/// <summary>What a token is to one cue.</summary>
internal enum Role : byte
{
    None, Source, Cue, Content,
}
