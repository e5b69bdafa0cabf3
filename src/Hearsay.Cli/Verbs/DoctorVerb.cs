using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;
using Hearsay.Cli.Inputs;
using Hearsay.Cli.Ledgers;
using Hearsay.Cli.Options;
using Hearsay.Mentions.Actors;
using Hearsay.Reports;
using Hearsay.Storage;

namespace Hearsay.Cli.Verbs;

/// <summary>Tells what is installed, where it lies, and whether it works here.</summary>
internal sealed class DoctorVerb(Func<ActorTable, Func<Report, Reading>> loadReader) : Verb
{
    public override string Name => "doctor";

    public override string Summary => "Tells what is installed and where models, ledger and data lie";

    public override string Operands => "[OPTIONS]";

    public override IReadOnlyList<Option> Options { get; } = [LedgerArguments.Ledger];

    public override string Notes => "Exit code 1 where the reader cannot work on this machine.";

    public override IReadOnlyList<(string Command, string Meaning)> Examples => [("hearsay doctor", "versions, models, data; how many reports of your ledger an older version read")];

    public override async Task<ExitCode> RunAsync(Arguments arguments, Terminal terminal)
    {
        if (arguments.Operands.Count > 0)
        {
            throw new UsageException("doctor takes no operands: hearsay doctor [--ledger PATH].");
        }

        var output = terminal.OpenOutput();
        await using var closing = output.ConfigureAwait(false);
        await LineAsync("hearsay", ProgramVersion.Text).ConfigureAwait(false);
        await LineAsync("runtime", $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}, {RuntimeInformation.ProcessArchitecture}").ConfigureAwait(false);
        await LineAsync("cores", FormattableString.Invariant($"{Environment.ProcessorCount}{(Fma.IsSupported || RuntimeInformation.ProcessArchitecture == Architecture.Arm64 ? "" : ", without fused multiply-add: the readings are the same, and take several times as long")}")).ConfigureAwait(false);
        await LineAsync("program", AppContext.BaseDirectory).ConfigureAwait(false);
        var (state, works) = TryReader();
        await LineAsync("reader", state).ConfigureAwait(false);
        foreach (var model in Models())
        {
            await LineAsync("model", model).ConfigureAwait(false);
        }

        await LineAsync("workers", WorkerProgram.Containment(terminal)).ConfigureAwait(false);
        await LineAsync("ledger", LedgerArguments.Described(arguments)).ConfigureAwait(false);
        if (await ReadingsAsync(arguments, terminal).ConfigureAwait(false) is { } readings) { await LineAsync("readings", readings).ConfigureAwait(false); }
        await LineAsync("data", DataFolder()).ConfigureAwait(false);
        return works ? ExitCode.Done : ExitCode.Failed;

        Task LineAsync(string what, string state) => output.WriteAsync($"{what,-10}{state}\n");
    }

    private (string State, bool Works) TryReader()
    {
        try
        {
            var reading = loadReader(ActorTable.Default)(new ReportDraft { Text = "It works, the doctor said." }.ToReport());
            return (reading.Reader, true);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            return (exception.Message, false);
        }
    }

    /// <summary>Null where there is no ledger yet.</summary>
    private static async Task<string?> ReadingsAsync(Arguments arguments, Terminal terminal)
    {
        if (!LedgerArguments.IsThere(arguments)) { return null; }
        try
        {
            var ledger = await LedgerArguments.OpenAsync(arguments, create: false, terminal).ConfigureAwait(false);
            await using var closing = ledger.ConfigureAwait(false);
            var due = await ledger.DueAsync(ReportReader.Version, null, terminal.Interrupted).ConfigureAwait(false);
            return due.Count == 0 ? $"all by this version of the reader ({ReportReader.Version})"
                : $"{Counted.Of(due.Count, "report")} not read by this version of the reader ({ReportReader.Version}): hearsay reread{LedgerArguments.Again(arguments)} reads {(due.Count == 1 ? "it" : "them")}";
        }
        catch (LedgerUnavailableException exception)
        {
            return exception.Message;
        }
    }

    private static IEnumerable<string> Models() => new DirectoryInfo(InstalledReader.ModelFolder) is { Exists: true } folder
        ? folder.EnumerateFiles("*.bin").OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => FormattableString.Invariant($"{file.FullName}, {file.Length / 1e6:F1} MB"))
        : [$"{InstalledReader.ModelFolder} is not there"];

    /// <summary>Only training and measuring need corpora.</summary>
    private static string DataFolder()
    {
        var given = Environment.GetEnvironmentVariable("HEARSAY_DATA");
        return string.IsNullOrEmpty(given) ? "HEARSAY_DATA is not set (only training and measuring need it: docs/data.md)"
            : Directory.Exists(given) ? $"{given} (HEARSAY_DATA)"
            : $"{given} (HEARSAY_DATA) is not there: set it to the folder with the corpora, or unset it (docs/data.md)";
    }
}
