using System.Text.Json;
using Hearsay.Claims.Books;
using Hearsay.Claims.Figures;

namespace Hearsay.Cli.Claims;

/// <summary>How the figures of a claim moved, in JSON.</summary>
internal static class FiguresJson
{
    public static void Write(Utf8JsonWriter json, Claim claim) => json.Array("figures", claim.Judged.Figures, series =>
    {
        json.WriteString("of", FigureWording.NameOf(series.Key));
        json.WriteString("aggregation", ContractName.Of(series.Key.Aggregation));
        json.WriteString("unit", series.Unit);
        json.Array("points", series.Points, point => Point(json, claim, point));
    });

    private static void Point(Utf8JsonWriter json, Claim claim, FigurePoint point)
    {
        json.WriteString("asOf", TellingJson.Moment(point.AsOf));
        json.Number("low", point.Figure.Entailed.Low);
        json.Number("high", point.Figure.Entailed.High);
        json.Span("span", point.Figure.Span);
        json.WriteString("origin", claim.Origins.List[point.Origin].Name);
        json.WriteString("telling", TellingJson.Called(claim.Tellings[point.Telling]));
        json.WriteString("relation", point.Relation is { } relation ? ContractName.Of(relation) : null);
    }
}
