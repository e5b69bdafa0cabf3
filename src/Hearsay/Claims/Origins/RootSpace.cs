namespace Hearsay.Claims.Origins;

/// <summary>In what a <see cref="RootKey"/> is looked up.</summary>
internal enum RootSpace
{
    Institution, Person, Side, Report,
}
