using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;
using Hearsay.Cli.Ledgers;
using Hearsay.Cli.Options;
using Hearsay.Mentions.Actors;
using Hearsay.Reports;

namespace Hearsay.Cli.Verbs;

/// <summary>Tells what is installed, where it lies, and whether it works here.</summary>
internal sealed class DoctorVerb(Func<ActorTable, Func<Report, Reading>> loadReader) : Verb
{
    public override string Name => "doctor";

    public override string Summary => "Tells what is installed and where models, ledger and data lie";

    public override string Operands => "";

    public override IReadOnlyList<Option> Options { get; } = [];

    public override string Notes => "Exit code 1 where the reader cannot work on this machine.";

    public override IReadOnlyList<(string Command, string Meaning)> Examples => [("hearsay doctor", "versions, models, data")];

    public override async Task<ExitCode> RunAsync(Arguments arguments, Terminal terminal)
    {
        if (arguments.Operands.Count > 0)
        {
            throw new UsageException("doctor takes no arguments.");
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

        await LineAsync("ledger", LedgerArguments.Described()).ConfigureAwait(false);
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
