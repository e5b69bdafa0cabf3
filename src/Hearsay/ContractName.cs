using System.Text.Json;

namespace Hearsay;

/// <summary>The names of the closed lists as the contract spells them: "say", "organisation", "notKnown".</summary>
public static class ContractName
{
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => Names<TEnum>.ByValue[value];

    /// <exception cref="FormatException">The list has no such name.</exception>
    internal static TEnum Parse<TEnum>(string name)
        where TEnum : struct, Enum => Names<TEnum>.ByName.TryGetValue(name, out var value)
            ? value
            : throw new FormatException($"\"{name}\" is none of {string.Join(", ", Names<TEnum>.ByName.Keys)}.");

    private static class Names<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly Dictionary<TEnum, string> ByValue = Enum.GetValues<TEnum>()
            .ToDictionary(value => value, value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));

        public static readonly Dictionary<string, TEnum> ByName = ByValue.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
    }
}
