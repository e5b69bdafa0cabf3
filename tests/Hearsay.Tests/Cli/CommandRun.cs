using System.Text;
using System.Text.Json;
using Hearsay.Cli;
using Hearsay.Reports;

namespace Hearsay.Tests.Cli;

/// <summary>One run of the command line in this process, with what it printed.</summary>
internal sealed record CommandRun(ExitCode Code, string Output, string Errors)
{
    public static Task<CommandRun> OfAsync(params string[] words) => OfAsync(PlainReader.Read, "", words);

    public static Task<CommandRun> OfAsync(Func<Report, Reading> read, string input, params string[] words) =>
        OfAsync(read, Encoding.UTF8.GetBytes(input), words, TestContext.Current.CancellationToken);

    public static async Task<CommandRun> OfAsync(Func<Report, Reading> read, byte[] input, string[] words, CancellationToken interrupted)
    {
        using var stdin = new MemoryStream(input);
        using var stdout = new MemoryStream();
        using var stderr = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal { Input = stdin, Output = stdout, Errors = stderr, Interrupted = interrupted };
        var code = await new CommandLine(terminal, _ => read).RunAsync(words);
        return new CommandRun(code, Encoding.UTF8.GetString(stdout.ToArray()), stderr.ToString());
    }

    public JsonElement Json() => JsonDocument.Parse(Output).RootElement;

    public List<JsonElement> JsonLines() =>
        [.. Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
}
