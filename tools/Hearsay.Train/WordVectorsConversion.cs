using System.Runtime.InteropServices;
using System.Text.Json;
using Hearsay.Grammar;
using Hearsay.Networks;

namespace Hearsay.Train;

/// <summary>Turns the most frequent words of the JSON file into eight-bit rows.</summary>
internal static class WordVectorsConversion
{
    private const int Width = 100;

    public static WordVectors Convert(string json, int words)
    {
        var bytes = File.ReadAllBytes(json);
        var hashes = new List<ulong>();
        var values = new List<float>();
        var reader = new Utf8JsonReader(bytes);
        while (reader.Read() && !(reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("vectors")))
        {
        }

        reader.Read();
        while (hashes.Count < words && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            hashes.Add(FormHash.Of(reader.GetString()));
            reader.Read();
            for (var i = 0; i < Width; i++)
            {
                reader.Read();
                values.Add(reader.GetSingle());
            }

            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                // The norm and the index, which the package appends to every vector.
            }
        }

        return new WordVectors([.. hashes], QuantizedRows.From(CollectionsMarshal.AsSpan(values), Width));
    }
}
