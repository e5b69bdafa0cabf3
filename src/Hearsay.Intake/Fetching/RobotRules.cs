using System.Globalization;

namespace Hearsay.Intake.Fetching;

/// <summary>
/// A site's robots.txt (RFC 9309): which paths it asks robots not to fetch. The group that names us counts, else the one for all;
/// of the rules that fit the longest counts, and of two as long the one that allows.
/// </summary>
public sealed class RobotRules
{
    /// <summary>RFC 9309 asks for at least 500 KiB; what is beyond is passed over.</summary>
    public const int MostCharacters = 500 << 10;

    private const int MostRules = 5000;
    private const int LongestPattern = 2000;

    private readonly List<(string Pattern, bool Allows)> _rules = [];

    private RobotRules()
    {
    }

    /// <summary>A site without rules, as one whose robots.txt is not there.</summary>
    public static RobotRules None { get; } = new();

    /// <summary>A site that may not be fetched from for now, as its robots.txt cannot be had for a fault of the server (RFC 9309, 2.3.1.4).</summary>
    public static RobotRules Unavailable { get; } = Parse("User-agent: *\nDisallow: /", "");

    /// <summary>How long to wait between two requests, where the site asks for it; not of the standard, but widely asked.</summary>
    public TimeSpan? Pause { get; private set; }

    public static RobotRules Parse(string text, string robot)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(robot);
        var (own, all) = (new RobotRules(), new RobotRules());
        var (isOfOwn, isOfAll, isNaming, hasOwn) = (false, false, false, false);
        foreach (var line in text.AsSpan(0, Math.Min(text.Length, MostCharacters)).EnumerateLines())
        {
            if (!TrySplit(line, out var name, out var value))
            {
                continue;
            }

            if (name.Equals("user-agent", StringComparison.OrdinalIgnoreCase))
            {
                (isOfOwn, isOfAll) = isNaming ? (isOfOwn, isOfAll) : (false, false);
                isNaming = true;
                isOfAll |= value is "*";
                isOfOwn |= robot.Length > 0 && Product(value).Equals(robot, StringComparison.OrdinalIgnoreCase);
                hasOwn |= isOfOwn;
                continue;
            }

            isNaming = false;
            if (isOfOwn)
            {
                own.Take(name, value);
            }

            if (isOfAll)
            {
                all.Take(name, value);
            }
        }

        return hasOwn ? own : all;
    }

    public bool Allows(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var path = address.PathAndQuery;
        if (path is "/robots.txt")
        {
            return true;
        }

        var (longest, allows) = (-1, true);
        foreach (var (pattern, isAllowing) in _rules)
        {
            if (pattern.Length >= longest && Fits(pattern, path))
            {
                allows = pattern.Length == longest ? allows || isAllowing : isAllowing;
                longest = pattern.Length;
            }
        }

        return allows;
    }

    private void Take(ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        var isAllowing = name.Equals("allow", StringComparison.OrdinalIgnoreCase);
        if ((isAllowing || name.Equals("disallow", StringComparison.OrdinalIgnoreCase)) && value.Length is > 0 and <= LongestPattern && _rules.Count < MostRules)
        {
            _rules.Add((Escaped(value), isAllowing));
        }
        else if (name.Equals("crawl-delay", StringComparison.OrdinalIgnoreCase) && double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and < 86_400)
        {
            Pause = TimeSpan.FromSeconds(seconds);
        }
    }

    /// <summary>"*" stands for any characters and "$" at the end for the end; each star is tried from where the last one ended, so the work is linear for each.</summary>
    private static bool Fits(string pattern, string path)
    {
        var isAnchored = pattern.EndsWith('$');
        var parts = (isAnchored ? pattern[..^1] : pattern).Split('*');
        if (!path.StartsWith(parts[0], StringComparison.Ordinal))
        {
            return false;
        }

        var at = parts[0].Length;
        for (var i = 1; i < parts.Length; i++)
        {
            var isLast = i == parts.Length - 1;
            if (isAnchored && isLast)
            {
                return path.Length - at >= parts[i].Length && path.EndsWith(parts[i], StringComparison.Ordinal);
            }

            var found = path.IndexOf(parts[i], at, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            at = found + parts[i].Length;
        }

        return !isAnchored || at == path.Length;
    }

    private static bool TrySplit(ReadOnlySpan<char> line, out ReadOnlySpan<char> name, out ReadOnlySpan<char> value)
    {
        var remark = line.IndexOf('#');
        var rule = (remark < 0 ? line : line[..remark]).Trim("\uFEFF \t\r");
        var colon = rule.IndexOf(':');
        name = colon < 0 ? default : rule[..colon].TrimEnd();
        value = colon < 0 ? default : rule[(colon + 1)..].Trim();
        return colon > 0;
    }

    /// <summary>"Hearsay/1.0" names the robot Hearsay.</summary>
    private static ReadOnlySpan<char> Product(ReadOnlySpan<char> value)
    {
        var slash = value.IndexOf('/');
        return slash < 0 ? value : value[..slash];
    }

    /// <summary>Rules and addresses are compared in the form that addresses have on the wire.</summary>
    private static string Escaped(ReadOnlySpan<char> value) =>
        value.IndexOfAnyExceptInRange('!', '~') < 0 ? value.ToString() : Uri.TryCreate(new Uri("http://robots.example/"), value.ToString(), out var uri) ? uri.PathAndQuery : value.ToString();
}
