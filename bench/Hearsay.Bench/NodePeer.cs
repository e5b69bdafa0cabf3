using System.Diagnostics;
using System.Text.Json;

namespace Hearsay.Bench;

/// <summary>A peer in a node process that waits between its passes, so that passes can alternate with ours.</summary>
public sealed class NodePeer : IDisposable
{
    private readonly Process _node;
    private readonly string _texts = Path.GetTempFileName();

    private NodePeer(string script, string[] texts)
    {
        File.WriteAllText(_texts, JsonSerializer.Serialize(texts));
        var start = new ProcessStartInfo("node") { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true };
        start.ArgumentList.Add(Path.Combine(Folder, script));
        start.ArgumentList.Add(_texts);
        _node = Process.Start(start) ?? throw new InvalidOperationException("node did not start.");
    }

    private static string Folder => Path.Combine(Hearsay.Train.DataFolder.Repository, "bench", "peers");

    /// <summary>wink-nlp's full pipe; null where it is not installed.</summary>
    public static NodePeer? StartWink(string[] texts) => Start("wink-nlp", "wink.js", texts);

    /// <summary>chrono-node; null where it is not installed.</summary>
    public static NodePeer? StartChrono(string[] texts) => Start("chrono-node", "chrono.js", texts);

    private static NodePeer? Start(string package, string script, string[] texts) =>
        Directory.Exists(Path.Combine(Folder, "node_modules", package)) ? new NodePeer(script, texts) : null;

    /// <summary>One pass over all texts: its seconds, and the tokens (or times) as the peer counts them.</summary>
    public Pass Run()
    {
        _node.StandardInput.WriteLine();
        var answer = _node.StandardOutput.ReadLine() ?? throw new InvalidOperationException("node ended before it answered.");
        using var pass = JsonDocument.Parse(answer);
        return new Pass(pass.RootElement.GetProperty("seconds").GetDouble(), pass.RootElement.GetProperty("tokens").GetInt32());
    }

    public void Dispose()
    {
        _node.StandardInput.Close();
        _node.WaitForExit();
        _node.Dispose();
        File.Delete(_texts);
    }
}
