using System.Collections.Frozen;

namespace Hearsay.Text;

/// <summary>Languages as people call them, from the codes of <see cref="LanguageCheck"/>.</summary>
internal static class LanguageName
{
    private static readonly FrozenDictionary<string, string> Names = WordTable.Map("Text.LanguageNames", StringComparer.Ordinal, static row => row[1]);

    /// <summary>"in Arabic", "in a language that is not known".</summary>
    public static string Within(string code) =>
        Names.TryGetValue(code, out var name) ? $"in {name}"
        : code is LanguageCheck.Unknown ? "in a language that is not known"
        : $"in \"{code}\"";
}
