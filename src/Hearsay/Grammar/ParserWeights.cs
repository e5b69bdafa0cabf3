using System.Globalization;
using Hearsay.Networks;

namespace Hearsay.Grammar;

/// <summary>What the parser has learned, as it lies in the file of the model.</summary>
internal sealed class ParserWeights
{
    public required ParserShape Shape { get; init; }

    public required WordVectors Vectors { get; init; }

    public required QuantizedRows Forms { get; init; }

    public required QuantizedRows Prefixes { get; init; }

    public required QuantizedRows Suffixes { get; init; }

    public required QuantizedRows Shapes { get; init; }

    /// <summary>From a form to the first layer's gates and the part that skips it.</summary>
    public required Dense First { get; init; }

    /// <summary>To the gates of the layers above.</summary>
    public required Dense[] Layers { get; init; }

    /// <summary>From the last state to scores of tags and the parts as dependent and head.</summary>
    public required Dense Heads { get; init; }

    /// <summary>From the part as dependent to what is asked of a head, and the liking for distances and the root.</summary>
    public required Dense Queries { get; init; }

    /// <summary>The root's part as head of a relation.</summary>
    public required float[] RootRole { get; init; }

    public required Dense Relations { get; init; }

    public static ParserWeights Read(WeightReader reader)
    {
        var sizes = reader.Floats("shape", 3);
        var shape = new ParserShape { Width = (int)sizes[0], Layers = (int)sizes[1], Role = (int)sizes[2] };
        return new ParserWeights
        {
            Shape = shape,
            Vectors = WordVectors.Read(reader),
            Forms = reader.Rows("forms"),
            Prefixes = reader.Rows("prefixes"),
            Suffixes = reader.Rows("suffixes"),
            Shapes = reader.Rows("shapes"),
            First = reader.Dense("first"),
            Layers = [.. Enumerable.Range(1, shape.Layers - 1).Select(layer => reader.Dense(LayerName(layer)))],
            Heads = reader.Dense("heads"),
            Queries = reader.Dense("queries"),
            RootRole = reader.Floats("root"),
            Relations = reader.Dense("relations"),
        };
    }

    public void Write(WeightWriter writer)
    {
        writer.Write("shape", [Shape.Width, Shape.Layers, Shape.Role]);
        Vectors.Write(writer);
        writer.Write("forms", Forms);
        writer.Write("prefixes", Prefixes);
        writer.Write("suffixes", Suffixes);
        writer.Write("shapes", Shapes);
        writer.Write("first", First);
        for (var layer = 1; layer < Shape.Layers; layer++)
        {
            writer.Write(LayerName(layer), Layers[layer - 1]);
        }

        writer.Write("heads", Heads);
        writer.Write("queries", Queries);
        writer.Write("root", RootRole);
        writer.Write("relations", Relations);
    }

    private static string LayerName(int layer) => string.Create(CultureInfo.InvariantCulture, $"layer {layer}");
}
