using System.Collections.Immutable;

namespace Hearsay.Intake.Rows;

/// <summary>Which column of a table holds which field of a report.</summary>
/// <param name="HasHead">Whether the first row names the columns and is no report.</param>
internal sealed record TableColumns(bool HasHead)
{
    /// <summary>By the field's name; a column that is not there is not in it.</summary>
    public required ImmutableSortedDictionary<string, int> Places { get; init; }

    /// <summary>What the user calls the columns, by the field's name.</summary>
    public ImmutableSortedDictionary<string, string> Names { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Only rows with this cell count; null for all.</summary>
    public (int Place, string Cell)? Only { get; init; }

    /// <summary>By the names in the head, in whatever case.</summary>
    public static TableColumns Of(List<string> head, ImmutableSortedDictionary<string, string> names)
    {
        var places = ImmutableSortedDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        foreach (var field in RowReport.Fields)
        {
            var place = head.FindIndex(cell => cell.Trim('\uFEFF', ' ').Equals(names.GetValueOrDefault(field, field), StringComparison.OrdinalIgnoreCase));
            if (place >= 0)
            {
                places[field] = place;
            }
        }

        return new TableColumns(HasHead: true) { Places = places.ToImmutable(), Names = names };
    }

    public bool Has(string field) => Places.ContainsKey(field);

    public string NameOf(string field) => Names.GetValueOrDefault(field, field);

    public bool Takes(List<string> record) => Only is not var (place, cell) || (place < record.Count && record[place] == cell);

    /// <summary>Null where the row has nothing there.</summary>
    public string? Cell(List<string> record, string field) =>
        Places.TryGetValue(field, out var place) && place < record.Count && record[place].Trim() is { Length: > 0 } cell ? cell : null;
}
