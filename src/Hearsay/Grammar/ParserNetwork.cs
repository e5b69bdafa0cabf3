using Hearsay.Networks;

namespace Hearsay.Grammar;

/// <summary>The network's way from forms to tags and trees, over a stretch of sentences at a time.</summary>
internal sealed class ParserNetwork(ParserWeights weights)
{
    private readonly IntegerDense _first = new(weights.First);
    private readonly IntegerDense[] _layers = [.. weights.Layers.Select(static layer => new IntegerDense(layer))];
    private readonly IntegerDense _heads = new(weights.Heads);
    private readonly IntegerDense _queries = new(weights.Queries);
    private readonly IntegerDense _relations = new(weights.Relations);

    public ParserSpace Space() => new(weights, _first);

    public ParserShape Shape => weights.Shape;

    /// <summary>Parses the stretch that the space holds, and writes the answers into the text's arrays.</summary>
    public void Parse(ParsedText parsed, ParserSpace space)
    {
        var states = Encode(parsed.Tokenized, space);
        states.CopyTo(parsed.States.AsSpan(space.First * Shape.Width));
        Apply(_heads, states, space.Heads, space);
        Tag(parsed, space);
        Query(space);
        var start = 0;
        foreach (var end in space.Ends)
        {
            Attach(parsed, space, start, end);
            start = end;
        }

        Relate(parsed, space);
    }

    /// <summary>The last layer's states.</summary>
    private ReadOnlySpan<float> Encode(Text.TokenizedText text, ParserSpace space)
    {
        var (count, width) = (space.Count, Shape.Width);
        space.Forms.Begin();
        for (var t = 0; t < count; t++)
        {
            space.Places[t] = space.Forms.Place(text.Form(space.First + t));
        }

        space.Forms.Complete();
        var (lower, upper) = (space.Lower, space.Upper);
        var start = 0;
        foreach (var end in space.Ends)
        {
            Recurrence.First(space.Forms.Gates, space.Places.AsSpan(start, end - start), lower.AsSpan(start * width), width);
            start = end;
        }

        foreach (var layer in _layers)
        {
            Apply(layer, lower.AsSpan(0, count * width), space.Gates, space);
            start = 0;
            foreach (var end in space.Ends)
            {
                Recurrence.Above(
                    space.Gates.AsSpan(start * 3 * width), lower.AsSpan(start * width), upper.AsSpan(start * width), end - start, width);
                start = end;
            }

            (lower, upper) = (upper, lower);
        }

        return lower.AsSpan(0, count * width);
    }

    private static void Apply(IntegerDense dense, ReadOnlySpan<float> x, Span<float> y, ParserSpace space)
    {
        IntegerRows.Quantize(x, space.Whole, space.Scales, dense.Inputs);
        dense.Apply(space.Whole, space.Scales, y, x.Length / dense.Inputs);
    }

    private void Tag(ParsedText parsed, ParserSpace space)
    {
        for (var t = 0; t < space.Count; t++)
        {
            var scores = space.Heads.AsSpan(t * Shape.Heads, ParserShape.TagScores);
            parsed.Classes[space.First + t] = (WordClass)Best(scores[..ParserShape.Classes]);
            parsed.Tags[space.First + t] = (PennTag)Best(scores.Slice(ParserShape.Classes, ParserShape.Tags));
        }
    }

    /// <summary>What every token asks of its head.</summary>
    private void Query(ParserSpace space)
    {
        var role = Shape.Role;
        for (var t = 0; t < space.Count; t++)
        {
            var part = space.Heads.AsSpan((t * Shape.Heads) + ParserShape.TagScores, 2 * role);
            Activation.Rectify(part);
            part[..role].CopyTo(space.Roles.AsSpan(t * role));
        }

        Apply(_queries, space.Roles.AsSpan(0, space.Count * role), space.Queries, space);
    }

    /// <summary>Heads for the sentence [start, end) of the stretch.</summary>
    private void Attach(ParsedText parsed, ParserSpace space, int start, int end)
    {
        var count = end - start;
        var scores = space.Scores.AsSpan(0, count * (count + 1));
        ScoreArcs(space, start, count, scores);
        var chosen = space.Chosen.AsSpan(start, count);
        TreeDecoder.Decode(scores, chosen);
        for (var i = 0; i < count; i++)
        {
            chosen[i] = chosen[i] < 0 ? -1 : start + chosen[i];
            parsed.Heads[space.First + start + i] = chosen[i] < 0 ? -1 : space.First + chosen[i];
        }
    }

    /// <summary>Query times head, the liking for their distance, and the root's score in the last column.</summary>
    private void ScoreArcs(ParserSpace space, int start, int count, Span<float> scores)
    {
        var (role, queryWidth) = (Shape.Role, Shape.Role + ParserShape.Distances);
        var rows = (count + PanelProduct.Rows - 1) / PanelProduct.Rows * PanelProduct.Rows;
        var columns = (count + PanelProduct.Panel - 1) / PanelProduct.Panel * PanelProduct.Panel;
        for (var j = 0; j < count; j++)
        {
            space.Queries.AsSpan((start + j) * queryWidth, role).CopyTo(space.Roles.AsSpan(j * role));
            Pack(space.Heads.AsSpan(((start + j) * Shape.Heads) + ParserShape.TagScores + role, role), space.Turned, j);
        }

        var products = space.Products.AsSpan(0, rows * columns);
        products.Clear();
        PanelProduct.Accumulate(space.Roles, space.Turned, products, rows, role, columns);
        var distances = ParserShape.DistanceClasses;
        for (var i = 0; i < count; i++)
        {
            var liking = space.Queries.AsSpan(((start + i) * queryWidth) + role, ParserShape.Distances);
            var row = scores.Slice(i * (count + 1), count + 1);
            var product = products.Slice(i * columns, count);
            var classes = distances.Slice(ParserSpace.Tokens - i, count);
            for (var j = 0; j < product.Length; j++)
            {
                row[j] = product[j] + liking[classes[j]];
            }

            row[count] = liking[ParserShape.RootScore];
        }
    }

    private static void Pack(ReadOnlySpan<float> part, Span<float> packed, int column)
    {
        var to = packed[((column / PanelProduct.Panel * part.Length * PanelProduct.Panel) + (column % PanelProduct.Panel))..];
        for (var k = 0; k < part.Length; k++)
        {
            to[k * PanelProduct.Panel] = part[k];
        }
    }

    private void Relate(ParsedText parsed, ParserSpace space)
    {
        var role = Shape.Role;
        var part = ParserShape.TagScores + (2 * role);
        for (var t = 0; t < space.Count; t++)
        {
            var sum = space.Roles.AsSpan(t * role, role);
            space.Heads.AsSpan((t * Shape.Heads) + part, role).CopyTo(sum);
            var head = space.Chosen[t] < 0
                ? weights.RootRole
                : space.Heads.AsSpan((space.Chosen[t] * Shape.Heads) + part + role, role);
            Activation.AddAndRectify(sum, head);
        }

        Apply(_relations, space.Roles.AsSpan(0, space.Count * role), space.RelationScores, space);
        for (var t = 0; t < space.Count; t++)
        {
            // Only the root is the root.
            var scores = space.RelationScores.AsSpan((t * ParserShape.RelationScores) + 1, ParserShape.Relations - 1);
            parsed.Relations[space.First + t] = space.Chosen[t] < 0 ? Relation.Root : (Relation)(1 + Best(scores));
        }
    }

    private static int Best(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }

        return best;
    }
}
