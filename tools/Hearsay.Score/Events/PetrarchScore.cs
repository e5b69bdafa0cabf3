using System.Text.Json;
using Hearsay.Mentions;
using Hearsay.Reports;
using Hearsay.Statements.Events;

namespace Hearsay.Score.Events;

/// <summary>The share of the events that PETRARCH's unit records expect: the type that their CAMEO code maps to, and the dyad.</summary>
internal sealed class PetrarchScore(ReportReader reader, TextWriter output, bool all)
{
    public void Print(string data)
    {
        using var plover = JsonDocument.Parse(File.ReadAllText(Path.Combine(data, "events", "plover.json")));
        var types = plover.RootElement.GetProperty("cameo_to_plover").EnumerateObject().ToDictionary(static entry => entry.Name, static entry => entry.Value.GetProperty("event").GetString()!, StringComparer.Ordinal);
        var (expected, typed, found, unmapped, silent, quiet) = (0, 0, 0, 0, 0, 0);
        foreach (var line in File.ReadLines(Path.Combine(data, "events", "petrarch_unit_records.dev.jsonl")))
        {
            using var json = JsonDocument.Parse(line);
            var text = json.RootElement.GetProperty("text").GetString()!;
            var reading = reader.Read(new ReportDraft { Text = text }.ToReport());
            var events = CodedEvents.Of(reading.Statements, reading.Attributions, reading.Parties);
            var wanted = json.RootElement.GetProperty("expected").EnumerateArray().ToList();
            silent += wanted.Count == 0 ? 1 : 0;
            quiet += wanted.Count == 0 && events.IsEmpty ? 1 : 0;
            foreach (var one in wanted)
            {
                if (!types.TryGetValue(one.GetProperty("code").GetString()!, out var name) || !Enum.TryParse<EventType>(name, ignoreCase: true, out var type))
                {
                    unmapped++;
                    continue;
                }

                var (source, target) = (one.GetProperty("source").GetString()!, one.GetProperty("target").GetString()!);
                var fitting = events.Where(coded => coded.Kind.Type == type).ToList();
                var whole = fitting.Exists(coded => Has(coded.Sources, source, reading) && Has(coded.Recipients, target, reading))
                    || fitting.Exists(coded => coded.Recipients.IsEmpty && Has(coded.Sources, source, reading) && Has(coded.Sources, target, reading));
                (expected, typed, found) = (expected + 1, typed + (fitting.Count > 0 ? 1 : 0), found + (whole ? 1 : 0));
                if (all)
                {
                    output.WriteLine($"{(whole ? "ok  " : fitting.Count > 0 ? "type" : "MISS")} {source} {target} {type} | {text}");
                    output.WriteLine($"     {string.Join(", ", events.Select(coded => $"{coded.Kind.Type} <{coded.Trigger.In(text)}> ({Names(coded.Sources)}) to ({Names(coded.Recipients)})"))}");
                }
            }

            string Names(IEnumerable<PartyId> parties) => string.Join("; ", parties.Select(id => reading.Parties.First(party => party.Id == id).Name));
        }

        output.WriteLine($"PETRARCH unit records: {found} of {expected} expected events with type and dyad ({100.0 * found / expected:F1} %), {typed} with the type ({100.0 * typed / expected:F1} %); {unmapped} have a code that maps to no type; of {silent} records that expect none {quiet} give none");
    }

    private static bool Has(IEnumerable<PartyId> parties, string code, Reading reading) =>
        parties.Any(id => ActorCode.Fits(code, reading.Parties.First(party => party.Id == id), reading));
}
