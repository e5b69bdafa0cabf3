using System.Globalization;
using Hearsay.Claims.Books;
using Hearsay.Claims.Figures;

namespace Hearsay.Cli.Claims;

/// <summary>Figures for people: "killed persons: 9, 14 (update), 4 (conflict)".</summary>
internal static class FigureWording
{
    public static string NameOf(MeasurementKey key) => string.Join(' ', new[] { key.Subject, key.Counted, key.Status }.Where(static part => part is not null));

    public static string Of(ToldFigure figure) => (figure.Entailed.Low, figure.Entailed.High) switch
    {
        ({ } low, { } high) when low == high => Number(low),
        ({ } low, { } high) => $"{Number(low)} to {Number(high)}",
        ({ } low, null) => figure.Entailed.LowOpen ? $"more than {Number(low)}" : $"at least {Number(low)}",
        (null, { } high) => figure.Entailed.HighOpen ? $"fewer than {Number(high)}" : $"at most {Number(high)}",
        _ => "an unknown number",
    };

    public static string Line(Claim claim, FigureSeries series) => $"{NameOf(series.Key)}: {string.Join(", ", series.Points.Select(point => Point(claim, point)))}";

    private static string Point(Claim claim, FigurePoint point) =>
        $"{Of(point.Figure)} ({claim.Origins.List[point.Origin].Name}{(point.Relation is { } relation ? $": {ContractName.Of(relation)}" : "")})";

    private static string Number(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
