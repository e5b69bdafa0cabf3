namespace Hearsay.Claims.Origins;

/// <summary>What makes two roots one at a level: a name across reports; for one who is not named, the mention in its own report and nothing else.</summary>
/// <remarks>The space keeps a person's name apart from an institution's that is spelled alike.</remarks>
internal readonly record struct RootKey(OriginSort Sort, RootSpace Space, string Name, int Party = 0)
{
    public bool Equals(RootKey other) => Sort == other.Sort && Space == other.Space && Party == other.Party && string.Equals(Name, other.Name, StringComparison.OrdinalIgnoreCase);

    public override int GetHashCode() => HashCode.Combine(Sort, Space, Party, StringComparer.OrdinalIgnoreCase.GetHashCode(Name));
}
