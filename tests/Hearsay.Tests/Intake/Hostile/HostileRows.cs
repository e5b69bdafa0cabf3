using static Hearsay.Tests.Intake.Hostile.HostileBytes;

namespace Hearsay.Tests.Intake.Hostile;

/// <summary>Tables and JSON that nest, never close what they open, or hold all in one row.</summary>
internal static class HostileRows
{
    public static HostileFamily[] All { get; } =
    [
        new("nested values", ".jsonl", (chance, rows) => rows.Text("{\"text\":").Repeat(Any(chance, "[", "{\"a\":", "[[{\"text\":"), Size(chance, 100, 200_000)).Text("\n{\"text\":\"Mines, the mayor said.\"}\n")),
        new("a line as long as a book", ".jsonl", (chance, rows) => rows.Text("{\"text\":\"").Repeat(Any(chance, "a", "\\u0041", "He said so. ", "\\n", "\\ud800"), Size(chance, 100_000, 16_000_000)).Text("\"}\n{\"text\":\"Mines, the mayor said.\"}\n")),
        new("100 MB in a line", ".jsonl", (chance, rows) => rows.Text(Any(chance, "{\"text\":\"", "", "{\"a\":[")).Repeat("x", 100_000_000).Text("\"}\n{\"text\":\"Mines, the mayor said.\"}\n")),
        new("the same field again and again", ".jsonl", (chance, rows) => rows.Text("{").Repeat(Any(chance, "\"text\":\"a\",", "\"a\":1,", "\"\":null,"), Size(chance, 1000, 1_000_000)).Text("\"text\":\"Mines, the mayor said.\"}\n")),
        new("rows that are none", ".jsonl", (chance, rows) =>
        {
            for (var i = Size(chance, 10, 2000); i > 0; i--)
            {
                rows.Text(Any(chance, "{", "[]", "null", "1e999999", "\"", "{\"text\":1}", "{\"text\":\"\\ud800\"}", "{\"text\":\"a\"}}", "\u0000", "{\"text\":\"\",\"published\":\"0000-00-00\"}", "{\"text\":\"b\",\"url\":\"javascript:x\"}")).Text("\n");
            }
        }),
        new("an array never closed", ".json", (chance, rows) => rows.Text("[").Repeat(Any(chance, "[", "{\"text\":\"a\"},", "{\"body_text\":", "\"a\",", "1,"), Size(chance, 1000, 1_000_000))),
        new("an agency's item that nests", ".json", (chance, rows) => rows.Text("{\"uri\":\"urn:a\",\"type\":\"text\",\"versioncreated\":\"2031-05-12T06:30:00Z\",\"headline\":\"Ferries\",\"body_html\":\"<p>").Repeat("<div>", Size(chance, 1000, 200_000)).Text("\",\"associations\":").Repeat("{\"a\":{\"associations\":", Size(chance, 10, 100_000))),
        new("numbers as long as a book", ".json", (chance, rows) => rows.Text("{\"text\":\"Mines.\",\"published\":").Repeat(Any(chance, "9", "1e", "-", "0."), Size(chance, 1000, 3_000_000)).Text("}")),
        new("a quotation mark never closed", ".csv", (chance, table) => table.Text("title,text,published\nFerries,\"").Repeat(Any(chance, "He said so,\n", "\"\"", ",", "\n", "a"), Size(chance, 1000, 5_000_000))),
        new("columns without end", ".csv", (chance, table) =>
        {
            var columns = Size(chance, 1000, 2_000_000);
            table.Text("text").Repeat(",text", columns).Text("\nMines").Repeat(",", columns).Text("\n");
        }),
        new("100 MB in a cell", ".csv", (chance, table) => table.Text("text,title\n").Text(chance.Chance(0.5) ? "\"" : "").Repeat("x", 100_000_000).Text("\",b\nMines were laid,b\n")),
        new("rows of any shape", ".csv", (chance, table) =>
        {
            table.Text("title,text,url\r\n");
            for (var i = Size(chance, 10, 50_000); i > 0; i--)
            {
                table.Text(Any(chance, "a,b,c", "\"a\"b,c", "\"\"\"", ",,,,,,,,,,,", "", "a;b;c", "\t", "\"a\nb\",c", "=cmd|' /C calc'!A0,b,c", "\0,\0", "a\rb")).Text(Any(chance, "\n", "\r\n", "\r"));
            }
        }),
        new("no table at all", ".csv", (chance, table) => table.Noise(chance, Size(chance, 1, 300_000))),
        new("rows without end", ".tsv", (chance, table) => table.Text("id\ttext\n").Repeat(Any(chance, "1\tMines, the mayor said.\n", "\n", "\t", "1\t\"\n"), Size(chance, 1000, 60_000))),
    ];
}
