using System.Text.Json;
using Hearsay.Grammar;

namespace Hearsay.Train;

/// <summary>Turns the most frequent words of the JSON file into eight-bit rows.</summary>
internal static class WordVectorsConversion
{
    private const int Width = 100;

    public static WordVectors Convert(string json, int words)
    {
        var bytes = File.ReadAllBytes(json);
        var hashes = new List<ulong>();
        var scales = new List<float>();
        var values = new List<sbyte>();
        var reader = new Utf8JsonReader(bytes);
        while (reader.Read() && !(reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("vectors")))
        {
        }

        reader.Read();
        Span<float> vector = stackalloc float[Width];
        while (hashes.Count < words && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            hashes.Add(FormHash.Of(reader.GetString()));
            reader.Read();
            for (var i = 0; i < Width; i++)
            {
                reader.Read();
                vector[i] = reader.GetSingle();
            }

            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                // The norm and the index, which the package appends to every vector.
            }

            Quantise(vector, scales, values);
        }

        return new WordVectors(Width, [.. hashes], [.. scales], [.. values]);
    }

    private static void Quantise(ReadOnlySpan<float> vector, List<float> scales, List<sbyte> values)
    {
        var largest = 1e-6f;
        foreach (var value in vector)
        {
            largest = Math.Max(largest, Math.Abs(value));
        }

        var scale = largest / 127;
        scales.Add(scale);
        foreach (var value in vector)
        {
            values.Add((sbyte)MathF.Round(value / scale));
        }
    }
}
