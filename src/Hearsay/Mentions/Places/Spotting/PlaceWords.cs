using System.Collections.Frozen;
using Hearsay.Mentions.Vocabulary;

namespace Hearsay.Mentions.Places.Spotting;

/// <summary>The words around the names of places.</summary>
internal static class PlaceWords
{
    private static readonly FrozenDictionary<string, PlaceWord>.AlternateLookup<ReadOnlySpan<char>> Words = Load();

    /// <summary>What a word tells; case does not matter.</summary>
    public static PlaceWord Of(ReadOnlySpan<char> word) => Words.TryGetValue(word, out var senses) ? senses : PlaceWord.None;

    public static bool Is(ReadOnlySpan<char> word, PlaceWord sense) => (Of(word) & sense) != PlaceWord.None;

    private static FrozenDictionary<string, PlaceWord>.AlternateLookup<ReadOnlySpan<char>> Load()
    {
        var words = new Dictionary<string, PlaceWord>(StringComparer.OrdinalIgnoreCase);
        using var reader = new StreamReader(EmbeddedTable.Open("place-words"));
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#') && line.Split('\t') is [var sense, var list])
            {
                foreach (var word in list.Split(' '))
                {
                    words[word] = words.GetValueOrDefault(word) | Enum.Parse<PlaceWord>(sense, ignoreCase: true);
                }
            }
        }

        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
