using Hearsay.Text;

namespace Hearsay.Reports;

/// <summary>"By Jane Roe and John Poe" on a line of its own.</summary>
internal static class BylineText
{
    private const int Longest = 120;
    private const int MostWords = 16;

    /// <summary>The names within the line, without "By" and without what follows a bar.</summary>
    public static bool TryRead(ReadOnlySpan<char> line, out TextSpan names)
    {
        names = default;
        if (line.Length > Longest || !(line.StartsWith("By ") || line.StartsWith("BY "))) { return false; }
        var bar = line.IndexOf('|');
        var end = line[..(bar < 0 ? line.Length : bar)].TrimEnd().Length;
        if (end <= 3) { return false; }
        names = TextSpan.FromBounds(3, end);
        return AreNames(names.In(line));
    }

    /// <summary>Two words or more, each with a capital but for "and", "of the" and the particles of names; no sentence.</summary>
    public static bool AreNames(ReadOnlySpan<char> names)
    {
        if (names.Length == 0 || names[^1] is '.' or '!' or '?' or ':' || names.IndexOfAny('“', '"', ';') >= 0) { return false; }
        var (words, capitals) = (0, 0);
        foreach (var word in new Words(names))
        {
            var form = word.In(names);
            if (words == 0 && form is "The" or "A" or "An" or "His" or "Her") { return false; }
            if (char.IsUpper(form[0])) { capitals++; }
            else if (!IsParticle(form)) { return false; }
            words++;
        }

        return capitals >= 2 && words <= MostWords;
    }

    private static bool IsParticle(ReadOnlySpan<char> word) =>
        word is "and" or "of" or "the" or "for" or "in" or "de" or "del" or "la" or "van" or "von" or "der" or "den" or "bin" or "al" or "el" or "s";
}
