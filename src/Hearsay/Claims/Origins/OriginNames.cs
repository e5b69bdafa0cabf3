using System.Collections.Frozen;

namespace Hearsay.Claims.Origins;

/// <summary>When two names are one: spelled alike but for a leading article and capitals, or said to be one by people or the actor table.</summary>
internal sealed class OriginNames(FrozenDictionary<string, string> aliases)
{
    private readonly FrozenDictionary<string, string> _aliases =
        aliases.ToFrozenDictionary(static pair => Bare(pair.Key), static pair => Bare(pair.Value), StringComparer.OrdinalIgnoreCase);

    /// <summary>The name under which all of its spellings are kept. An alias of an alias is followed; names that lead in a circle end at the one that sorts first.</summary>
    public string Of(string name)
    {
        var kept = Bare(name);
        if (!_aliases.ContainsKey(kept))
        {
            return kept;
        }

        var passed = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        while (passed.Add(kept) && _aliases.TryGetValue(kept, out var next))
        {
            kept = next;
        }

        return _aliases.ContainsKey(kept) ? passed.Min(StringComparer.Ordinal)! : kept;
    }

    private static string Bare(string name)
    {
        var bare = name.AsSpan().Trim();
        foreach (var article in (ReadOnlySpan<string>)["the ", "a ", "an "])
        {
            if (bare.Length > article.Length && bare.StartsWith(article, StringComparison.OrdinalIgnoreCase))
            {
                bare = bare[article.Length..].TrimStart();
                break;
            }
        }

        return bare.ToString();
    }
}
