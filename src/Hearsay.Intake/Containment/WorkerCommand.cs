using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;

namespace Hearsay.Intake.Containment;

/// <summary>How a worker is started: a program that, so called, runs <see cref="IntakeWorker"/> on its standard streams.</summary>
/// <param name="Program">Its path.</param>
/// <param name="Arguments">What makes it a worker.</param>
public sealed record WorkerCommand(string Program, ImmutableArray<string> Arguments)
{
    /// <summary>The only ones that a worker gets to see: others may hold passwords.</summary>
    private static readonly string[] Variables = ["PATH", "HOME", "TMPDIR", "TEMP", "TMP", "SystemRoot", "DOTNET_ROOT", "DOTNET_ROOT_X64", "DOTNET_ROOT_ARM64", "DOTNET_BUNDLE_EXTRACT_BASE_DIR"];

    internal ProcessStartInfo Start(WorkerBudget budget)
    {
        var start = new ProcessStartInfo(Program, Arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        foreach (var name in start.Environment.Keys.Except(Variables, StringComparer.OrdinalIgnoreCase).ToList())
        {
            start.Environment.Remove(name);
        }

        // The collector's own limit; no back door for debuggers, which would open a socket; no second core for one page.
        start.Environment["DOTNET_GCHeapHardLimit"] = budget.MostHeapBytes.ToString("X", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        start.Environment["DOTNET_gcConcurrent"] = "0";
        start.Environment["DOTNET_TieredPGO"] = "0";
        return start;
    }
}
