namespace Hearsay.Mentions.Places.Areas;

/// <summary>A direction in words: so many steps to the north and to the east, each -1, 0 or 1.</summary>
internal readonly record struct CompassPoint(int North, int East)
{
    /// <summary>"western", "northwest", "north-eastern", "central" (which is no direction: 0, 0); null for any other word.</summary>
    public static CompassPoint? Read(ReadOnlySpan<char> word)
    {
        if (word is "central" or "Central")
        {
            return default(CompassPoint);
        }

        var north = Starts(ref word, "north") ? 1 : Starts(ref word, "south") ? -1 : 0;
        if (north != 0 && word.StartsWith('-'))
        {
            word = word[1..];
        }

        var east = Starts(ref word, "east") ? 1 : Starts(ref word, "west") ? -1 : 0;
        return (north != 0 || east != 0) && word is "" or "ern" or "ward" or "wards" ? new CompassPoint(north, east) : null;
    }

    private static bool Starts(ref ReadOnlySpan<char> word, string start)
    {
        var does = word.StartsWith(start, StringComparison.OrdinalIgnoreCase);
        word = does ? word[start.Length..] : word;
        return does;
    }
}
