namespace Hearsay.Tests.Cli;

/// <summary>A table of comma-separated values, read back as RFC 4180 has it.</summary>
internal static class Table
{
    public static string Cell(List<List<string>> rows, int row, string column) => rows[row][rows[0].IndexOf(column)];

    /// <summary>RFC 4180 read back.</summary>
    public static List<List<string>> Rows(string table)
    {
        var (rows, row, cell, isQuoted) = (new List<List<string>>(), new List<string>(), new System.Text.StringBuilder(), false);
        for (var i = 0; i < table.Length; i++)
        {
            if (isQuoted)
            {
                if (table[i] != '"') { cell.Append(table[i]); }
                else if (i + 1 < table.Length && table[i + 1] == '"') { cell.Append(table[i++]); }
                else { isQuoted = false; }
            }
            else if (table[i] == '"') { isQuoted = true; }
            else if (table[i] is ',' or '\r')
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (table[i] is '\r')
                {
                    Assert.Equal('\n', table[++i]);
                    rows.Add(row);
                    row = [];
                }
            }
            else { cell.Append(table[i]); }
        }

        Assert.Empty(row);
        return rows;
    }
}
