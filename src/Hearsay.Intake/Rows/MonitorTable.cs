using System.Collections.Immutable;

namespace Hearsay.Intake.Rows;

/// <summary>
/// Tables of news monitors, told by their own shape. GDELT's day of a report is the day on which it was seen, and no day of publication;
/// what it calls the source is a host, and no outlet.
/// </summary>
internal static class MonitorTable
{
    private const string Host = "http";

    /// <summary>Null where it is another table.</summary>
    public static TableColumns? Of(List<string> first) => first switch
    {
        // GDELT events 2.0 and 1.0, mentions, and the knowledge graph come without a head.
        { Count: 61 } when IsAddress(first[60]) => Bare((RowReport.Url, 60)),
        { Count: 58 } when IsAddress(first[57]) => Bare((RowReport.Url, 57)),
        { Count: 16 or 14 } when IsNumber(first[0]) && IsNumber(first[1]) && first[3].Length == 1 => Bare((RowReport.Url, 5)) with { Only = (3, "1") },
        { Count: 27 } when IsNumber(first[1]) && first[2].Length == 1 => Bare((RowReport.Url, 4)) with { Only = (2, "1") },

        // GDELT's search, and Media Cloud's lists of stories.
        _ when Has(first, "URL", "MobileURL", "Title") => Headed((RowReport.Url, Place(first, "URL")), ("title", Place(first, "Title"))),
        _ when Has(first, "url", "title", "publish_date", "media_name") =>
            Headed((RowReport.Url, Place(first, "url")), ("title", Place(first, "title")), ("published", Place(first, "publish_date"))),
        _ => null,
    };

    private static TableColumns Bare(params ReadOnlySpan<(string Field, int Place)> columns) => Columns(hasHead: false, columns);

    private static TableColumns Headed(params ReadOnlySpan<(string Field, int Place)> columns) => Columns(hasHead: true, columns);

    private static TableColumns Columns(bool hasHead, ReadOnlySpan<(string Field, int Place)> columns)
    {
        var places = ImmutableSortedDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        foreach (var (field, place) in columns)
        {
            places[field] = place;
        }

        return new TableColumns(hasHead) { Places = places.ToImmutable() };
    }

    private static bool Has(List<string> head, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (Place(head, name) < 0)
            {
                return false;
            }
        }

        return true;
    }

    private static int Place(List<string> head, string name) => head.FindIndex(cell => cell.Trim('\uFEFF', ' ').Equals(name, StringComparison.Ordinal));

    private static bool IsAddress(string cell) => cell.StartsWith(Host, StringComparison.OrdinalIgnoreCase);

    private static bool IsNumber(string cell) => cell.Length > 0 && cell.All(char.IsAsciiDigit);
}
