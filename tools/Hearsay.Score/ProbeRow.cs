using System.Text.Json;
using Hearsay.Statements;

namespace Hearsay.Score;

/// <summary>
/// A row of a modality probe: one event in one frame, and what must come out. Any listed modality or holder will do; "reporter" is the text's own
/// voice, "unspecified" a telling by nobody who is named.
/// </summary>
internal sealed record ProbeRow(string Verb, string Frame, string Text, string Polarity, string[] Modalities, string[] Holders)
{
    public string Expected => $"{Polarity} {string.Join('/', Modalities)} {string.Join('/', Holders)}";

    public static List<ProbeRow> ReadJson(string path) => [.. File.ReadLines(path).Select(static line =>
    {
        using var json = JsonDocument.Parse(line);
        var (row, expected) = (json.RootElement, json.RootElement.GetProperty("expected"));
        return new ProbeRow(
            row.GetProperty("verb").GetString()!, row.GetProperty("frame").GetString()!, row.GetProperty("text").GetString()!,
            expected.GetProperty("polarity").GetString()!,
            [.. expected.GetProperty("modality").EnumerateArray().Select(static one => one.GetString()!)],
            [expected.GetProperty("holder").GetString() ?? "reporter"]);
    })];

    /// <summary>Every verb of probe-verbs.tsv in every frame of probe-frames.tsv.</summary>
    public static List<ProbeRow> Combine(string folder) =>
        [.. from frame in Rows(folder, "probe-frames.tsv")
            from verb in Rows(folder, "probe-verbs.tsv")
            let text = frame[1].Replace("{base}", verb[0]).Replace("{past}", verb[1]).Replace("{perfect}", verb[2]).Replace("{gerund}", verb[3])
            select new ProbeRow(verb[0], frame[0], text, frame[2], frame[3].Split(' '), frame[4].Split(' '))];

    public bool Fits(Reading reading) => Told(reading) is { } told
        && ContractName.Of(told.Polarity) == Polarity && Modalities.Contains(ContractName.Of(told.Modality)) && Holders.Contains(HolderOf(reading, told));

    public string Read(Reading reading) => Told(reading) is { } told
        ? $"{ContractName.Of(told.Polarity)} {ContractName.Of(told.Modality)} {HolderOf(reading, told)}"
        : "nothing";

    private static IEnumerable<string[]> Rows(string folder, string name) =>
        File.ReadLines(Path.Combine(folder, name)).Where(static line => !line.StartsWith('#')).Select(static line => line.Split('\t'));

    /// <summary>The statement of the probed verb: its trigger begins like it.</summary>
    private Statement? Told(Reading reading)
    {
        var stem = Verb[..Math.Min(4, Verb.Length)];
        return reading.Statements.FirstOrDefault(one => one.Event.Trigger.In(Text).StartsWith(stem, StringComparison.OrdinalIgnoreCase));
    }

    private static string HolderOf(Reading reading, Statement told) => told.Voice == VoiceKind.Attributed
        ? string.Join(", ", told.Holders.Select(id => reading.Parties.First(party => party.Id == id).Name))
        : ContractName.Of(told.Voice);
}
