using System.Globalization;

namespace Hearsay.Grammar;

/// <summary>How a lemma is made of a form: "2|y" cuts two characters of the lower-cased form and adds "y"; "=1|" keeps the case.</summary>
internal readonly record struct LemmaScript(bool KeepsCase, int Cut, string Added)
{
    public static LemmaScript Parse(string script)
    {
        var keepsCase = script.StartsWith('=');
        var at = keepsCase ? 1 : 0;
        var digits = at;
        while (digits < script.Length && char.IsAsciiDigit(script[digits]))
        {
            digits++;
        }

        // A bar parts the count from what is added, which may begin with a digit.
        return new LemmaScript(keepsCase, int.Parse(script.AsSpan(at, digits - at), CultureInfo.InvariantCulture), script[(digits + 1)..]);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(KeepsCase ? "=" : "")}{Cut}|{Added}");

    /// <summary>The script that makes <paramref name="lemma"/> of <paramref name="form"/>, lower-casing where that serves.</summary>
    public static LemmaScript Between(string form, string lemma)
    {
        var lower = Shortest(form.ToLowerInvariant(), lemma, keepsCase: false);
        var kept = Shortest(form, lemma, keepsCase: true);
        return kept.Cut + kept.Added.Length < lower.Cut + lower.Added.Length ? kept : lower;
    }

    public string Apply(ReadOnlySpan<char> form)
    {
        var stem = form[..Math.Max(0, form.Length - Cut)];
        if (KeepsCase)
        {
            return string.Concat(stem, Added);
        }

        return string.Create(stem.Length + Added.Length, new Parts(stem, Added), static (target, parts) =>
        {
            parts.Stem.ToLowerInvariant(target);
            parts.Added.CopyTo(target[parts.Stem.Length..]);
        });
    }

    private static LemmaScript Shortest(string form, string lemma, bool keepsCase)
    {
        var shared = 0;
        while (shared < form.Length && shared < lemma.Length && form[shared] == lemma[shared])
        {
            shared++;
        }

        return new LemmaScript(keepsCase, form.Length - shared, lemma[shared..]);
    }

    private readonly ref struct Parts(ReadOnlySpan<char> stem, string added)
    {
        public ReadOnlySpan<char> Stem { get; } = stem;

        public string Added { get; } = added;
    }
}
