using System.Globalization;
using System.Text;
using Hearsay.Cli;
using Hearsay.Grammar;

namespace Hearsay.Tests.Cli;

/// <summary>What is read, from where, and what is said of that which cannot be read.</summary>
public sealed class ReadInputTests
{
    private const string Line = "Ann said it held.";

    [Fact]
    public async Task A_file_gives_one_object()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandRun.OfAsync("read", folder.Write("a.txt", Line), "--json", "--outlet", "Post", "--title", "Dam", "--published", "2031-05-12");
        var report = run.Json().GetProperty("report");
        Assert.Equal(("Post", "Dam", "2031-05-12"), (report.GetProperty("outlet").GetString(), report.GetProperty("title").GetString(), report.GetProperty("published").GetString()));
        Assert.Equal(report.GetProperty("sha256").GetString()![..16], report.GetProperty("id").GetString());
    }

    [Fact]
    public async Task Standard_input_is_text_or_rows()
    {
        Assert.Equal(Line, (await CommandRun.OfAsync(PlainReader.Read, Line, "read", "-", "--json")).Json().GetProperty("report").GetProperty("text").GetString());

        var rows = await CommandRun.OfAsync(PlainReader.Read, " \n{\"text\":\"Ann said so.\",\"id\":7}\n", "read", "-", "--json");
        Assert.Equal("7", Assert.Single(rows.Json().EnumerateArray()).GetProperty("report").GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_folder_is_read_with_the_folders_in_it_in_order()
    {
        using var folder = new TemporaryFolder();
        folder.Write("b.txt", "B said two.");
        folder.Write("a/z.md", "A said one.");
        folder.Write("c.jsonl", "{\"text\":\"C said three.\"}\n");
        folder.Write("picture.png", "no text");
        folder.Write("README.md", "Somebody said this is about the rest.");
        var run = await CommandRun.OfAsync("read", folder.Path, "--jsonl");
        Assert.Equal(["A said one.", "B said two.", "C said three."], Texts(run), StringComparer.Ordinal);
        Assert.Contains("passed over 2 files: ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_texts_is_an_error()
    {
        using var folder = new TemporaryFolder();
        folder.Write("picture.png", "no text");
        await AssertUnreadableAsync("is a folder without texts", folder.Path);
    }

    [Fact]
    public async Task Rows_bring_their_own_fields()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("rows.jsonl", "{\"body\":\"x said y.\",\"id\":\"i\",\"title\":\"t\",\"outlet\":\"o\",\"byline\":\"b\",\"published\":\"2031-05-12T08:00:00Z\",\"url\":\"u\"}");
        var report = (await CommandRun.OfAsync("read", path, "--text-field", "body", "--jsonl", "--outlet", "other")).Json().GetProperty("report");
        Assert.All(
            new[] { ("text", "x said y."), ("id", "i"), ("title", "t"), ("outlet", "o"), ("byline", "b"), ("published", "2031-05-12"), ("url", "u") },
            field => Assert.Equal(field.Item2, report.GetProperty(field.Item1).GetString()));
    }

    [Fact]
    public async Task A_bad_row_is_named_and_passed_over()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("rows.jsonl", "{\"text\":\"a said b.\"}\n{\"text\":\n\n[1]\n{\"body\":\"c\"}\n{\"text\":\"d said e.\",\"published\":\"yesterday\"}\n");
        var run = await CommandRun.OfAsync("read", path, "--jsonl");
        Assert.Equal(ExitCode.SomeInputsFailed, run.Code);
        Assert.Equal(["a said b.", "d said e."], Texts(run), StringComparer.Ordinal);
        Assert.Contains("rows.jsonl:2 is not JSON", run.Errors, StringComparison.Ordinal);
        Assert.Contains("rows.jsonl:4 is no JSON object", run.Errors, StringComparison.Ordinal);
        Assert.Contains("rows.jsonl:5 has no \"text\". Give the report's words", run.Errors, StringComparison.Ordinal);
        Assert.Contains("rows.jsonl:6: \"published\" is no date", run.Errors, StringComparison.Ordinal);
        Assert.Contains("3 of 5 inputs could not be read", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0001-01-01", null)]
    [InlineData("1799-12-31", null)]
    [InlineData("1800-01-01", "1800-01-01")]
    public async Task A_day_before_there_were_reports_is_no_day_of_publication(string written, string? published)
    {
        using var folder = new TemporaryFolder();
        var run = await CommandRun.OfAsync("read", folder.Write("rows.jsonl", $"{{\"text\":\"a said b.\",\"published\":\"{written}\"}}"), "--jsonl");

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains(published is null ? "\"published\":null" : $"\"published\":\"{published}\"", run.Output, StringComparison.Ordinal);
        Assert.Equal(published is null, run.Errors.Contains("\"published\" is no date", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_missing_file_does_not_stop_the_others()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandRun.OfAsync("read", folder["missing.txt"], folder.Write("a.txt", Line), "--jsonl");
        Assert.Equal(ExitCode.SomeInputsFailed, run.Code);
        Assert.Equal([Line], Texts(run), StringComparer.Ordinal);
        Assert.Contains("missing.txt is not there", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_only_input_is_one_of_some_that_failed()
    {
        using var folder = new TemporaryFolder();
        await AssertUnreadableAsync("missing.txt is not there", folder["missing.txt"]);
    }

    [Fact]
    public async Task A_file_without_rows_is_an_error()
    {
        using var folder = new TemporaryFolder();
        await AssertUnreadableAsync("holds no rows", folder.Write("empty.jsonl", "\n \n"));
    }

    [Theory]
    [InlineData("noise.txt", "holds zero bytes", new byte[] { 0x7F, 0x45, 0x4C, 0x46, 0, 0, 1, 2 })]
    [InlineData("page.txt", "is a web page without a report", new byte[] { (byte)'<', (byte)'h', (byte)'t', (byte)'m', (byte)'l', (byte)'>' })]
    [InlineData("rows.json", "holds no rows", new byte[] { (byte)'[', (byte)']' })]
    public async Task What_is_no_plain_text_is_refused_with_advice(string file, string reason, byte[] bytes)
    {
        using var folder = new TemporaryFolder();
        await AssertUnreadableAsync(reason, folder.Write(file, bytes));
    }

    [Theory]
    [InlineData("koi8-r")]
    [InlineData("windows-1251")]
    [InlineData("utf-16LE")]
    public async Task Text_in_an_encoding_that_nobody_names_is_read_by_the_shape_of_its_bytes_and_that_is_said(string name)
    {
        const string Words = "Представитель порта сообщил, что паромы остановлены с понедельника. По его словам, мины видели у восточного пирса, и лоцманы ждут. Флот это отрицает.";
        var encoding = System.Text.CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        using var folder = new TemporaryFolder();
        var run = await CommandRun.OfAsync("read", folder.Write("a.txt", encoding.GetBytes(Words)), "--json");
        Assert.Equal(Words, run.Json().GetProperty("report").GetProperty("text").GetString());
        Assert.Contains("by the shape of its bytes. If it is in another encoding, name it (--encoding", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Western_text_of_old_encodings_is_read()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandRun.OfAsync("read", folder.Write("a.txt", [.. "Zo"u8, 0xEB, .. " said "u8, 0x93, .. "it held"u8, 0x94, .. " on Monday."u8]), "--json");
        Assert.Equal("Zoë said “it held” on Monday.", run.Json().GetProperty("report").GetProperty("text").GetString());
    }

    [Fact]
    public async Task A_report_of_a_hundred_megabytes_is_refused()
    {
        using var folder = new TemporaryFolder();
        using (var file = File.Create(folder["long.txt"]))
        {
            file.SetLength(100 << 20);
        }

        await AssertUnreadableAsync("is longer than the 32 MB", folder["long.txt"]);
    }

    [Fact]
    public async Task A_report_of_too_many_words_is_named_and_passed_over()
    {
        using var folder = new TemporaryFolder();
        var paths = new[] { folder.Write("a.txt", Line), folder.Write("b.txt", "\"\"\"") };
        var run = await CommandRun.OfAsync(
            report => report.Text == Line ? PlainReader.Read(report) : throw new ReportTooLongException(3_000_000), "", ["read", .. paths, "--jsonl"]);
        Assert.Equal(ExitCode.SomeInputsFailed, run.Code);
        Assert.Equal([Line], Texts(run), StringComparer.Ordinal);
        Assert.Contains("b.txt: The text has 3000000 words and marks, and a report may have 2500000.", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public async Task A_byte_order_mark_tells_the_encoding_and_is_no_text(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        using var folder = new TemporaryFolder();
        var run = await CommandRun.OfAsync("read", folder.Write("a.txt", [.. encoding.Preamble, .. encoding.GetBytes("Zoë said “so”.")]), "--json");
        Assert.Equal("Zoë said “so”.", run.Json().GetProperty("report").GetProperty("text").GetString());
        Assert.Equal(0, run.Json().GetProperty("report").GetProperty("repairs").GetInt32());
    }

    [Fact]
    public async Task Bad_bytes_are_replaced_counted_and_said()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandRun.OfAsync("read", folder.Write("a.txt", [.. "Zo"u8, 0xEB, .. " said \uFFFD "u8, 0xFF, 0xFE, (byte)'.']), "--json");
        var report = run.Json().GetProperty("report");
        Assert.Equal("Zo\uFFFD said \uFFFD \uFFFD\uFFFD.", report.GetProperty("text").GetString());
        Assert.Equal(3, report.GetProperty("repairs").GetInt32());
        Assert.Contains("3 places are not UTF-8 and became U+FFFD", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_encoding_that_is_named_is_used()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandRun.OfAsync("read", folder.Write("a.txt", [.. "Zo"u8, 0xEB, .. " said "u8, 0x93, (byte)'x', 0x94]), "--json", "--encoding", "windows-1252");
        Assert.Equal("Zoë said “x”", run.Json().GetProperty("report").GetProperty("text").GetString());
    }

    [Theory]
    [InlineData("us-ascii")]
    [InlineData("shift_jis")]
    public async Task Bytes_that_mean_nothing_in_the_named_encoding_are_replaced_counted_and_said(string encoding)
    {
        using var folder = new TemporaryFolder();
        var run = await CommandRun.OfAsync("read", folder.Write("a.txt", [.. "Ann said so. "u8, 0x81]), "--json", "--encoding", encoding);
        var report = run.Json().GetProperty("report");
        Assert.Equal(("Ann said so. \uFFFD", 1), (report.GetProperty("text").GetString(), report.GetProperty("repairs").GetInt32()));
        Assert.Contains($"1 place is not {encoding.ToUpperInvariant()} and became U+FFFD", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Half_a_surrogate_pair_in_a_row_is_replaced_and_counted()
    {
        const string Row = """{"text":"\ud83d said \udc00 \ud83d\ude00 \\ud83d \ud83d\u0041."}""";
        var report = (await CommandRun.OfAsync(PlainReader.Read, Row, "read", "-", "--jsonl")).Json().GetProperty("report");
        Assert.Equal("\uFFFD said \uFFFD 😀 \\ud83d \uFFFDA.", report.GetProperty("text").GetString());
        Assert.Equal(3, report.GetProperty("repairs").GetInt32());
    }

    [Fact]
    public async Task Nothing_at_all_is_a_report_without_words()
    {
        var run = await CommandRun.OfAsync(PlainReader.Read, "", "read", "-", "--json");
        Assert.Equal((ExitCode.Done, ""), (run.Code, run.Json().GetProperty("report").GetProperty("text").GetString()));
        Assert.Equal((ExitCode.Done, "hearsay: standard input: holds no words, so its reading is empty.\n"), (run.Code, run.Errors));
        Assert.Equal(ExitCode.Done, (await CommandRun.OfAsync(PlainReader.Read, "", "read", "-")).Code);
    }

    [Theory]
    [InlineData("""{"id":"7","headline":"Dam","body":"Ann said it held."}""", "has no \"text\". If it is in \"body\", say so: --map text=body.")]
    [InlineData("""{"id":"a long id with blanks in it","body":"Ann said so."}""", "say so: --map text=body.")]
    [InlineData("""{"id":"7"}""", "has no \"text\". Give the report's words as a string in \"text\"")]
    [InlineData("""{"text":17}""", "has a number in \"text\", and not text.")]
    [InlineData("""{"text":null}""", "has null in \"text\", and not text.")]
    [InlineData("""{"text":["Ann"]}""", "has a list in \"text\", and not text.")]
    public async Task A_row_without_text_is_told_where_its_text_may_be(string row, string advice)
    {
        using var folder = new TemporaryFolder();
        await AssertUnreadableAsync(advice, folder.Write("rows.jsonl", row + "\n"));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("jsonl")]
    [InlineData("html")]
    [InlineData("csv")]
    [InlineData("geojson")]
    public async Task The_bytes_do_not_depend_on_threads_or_culture(string format)
    {
        using var folder = new TemporaryFolder();
        var rows = folder.Write("rows.jsonl", string.Concat(Enumerable.Range(0, 300).Select(i => $"{{\"text\":\"Voice {i} said {string.Join(' ', Enumerable.Repeat("very", i % 40))} 1.5.\"}}\n")));
        var one = await CommandRun.OfAsync("read", rows, "--format", format, "--threads", "1");
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Odd();
            Assert.Equal(one.Output, (await CommandRun.OfAsync("read", rows, "--format", format, "--threads", "8")).Output);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public async Task An_interruption_ends_with_130_and_whole_lines()
    {
        using var interruption = new CancellationTokenSource();
        var read = 0;
        var run = await CommandRun.OfAsync(
            report =>
            {
                if (Interlocked.Increment(ref read) == 50)
                {
                    interruption.Cancel();
                }

                return PlainReader.Read(report);
            },
            Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"text\":\"a said b.\"}\n", 100_000))),
            ["read", "-", "--jsonl", "--threads", "2"],
            interruption.Token);
        Assert.Equal(ExitCode.Interrupted, run.Code);
        Assert.InRange(run.JsonLines().Count, 0, 1000);
    }

    /// <summary>A culture that writes every number otherwise; the real ones are left out of this build.</summary>
    private static CultureInfo Odd()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat = new NumberFormatInfo { NumberDecimalSeparator = "٫", NegativeSign = "~", PercentSymbol = "p" };
        return culture;
    }

    private static async Task AssertUnreadableAsync(string reason, string path)
    {
        var run = await CommandRun.OfAsync("read", path, "--json");
        Assert.Equal(ExitCode.SomeInputsFailed, run.Code);
        Assert.Contains(reason, run.Errors, StringComparison.Ordinal);
        Assert.Single(run.Errors.TrimEnd('\n').Split('\n'));
    }

    private static IEnumerable<string> Texts(CommandRun run) =>
        run.JsonLines().Select(reading => reading.GetProperty("report").GetProperty("text").GetString()!);
}
