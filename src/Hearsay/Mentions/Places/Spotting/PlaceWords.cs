using System.Collections.Frozen;
using Hearsay.Text;

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
        foreach (var row in WordTable.Rows("Mentions.Data.place-words"))
        {
            foreach (var word in row[1].Split(' '))
            {
                words[word] = words.GetValueOrDefault(word) | Enum.Parse<PlaceWord>(row[0], ignoreCase: true);
            }
        }

        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
