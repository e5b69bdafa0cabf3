using System.Text;
using System.Text.Json;
using Hearsay.Ledgers;
using Hearsay.Storage;
using Hearsay.Text;

namespace Hearsay.Cli.Ledgers;

/// <summary>What a command added, and the head of the ledger after it.</summary>
/// <param name="counts">What became of what it was given.</param>
/// <param name="head">Of the ledger afterwards.</param>
/// <param name="address">Where the ledger lies.</param>
/// <param name="noun">What was counted.</param>
internal sealed class IntakeSummary(IntakeCount counts, LedgerHead head, string address, string noun = "input")
{
    private static readonly (TakenIn Taken, string Name, string Words)[] Parts =
    [
        (TakenIn.Added, "added", "added"),
        (TakenIn.Revised, "revised", "added as revisions"),
        (TakenIn.ReadAgain, "readAgain", "read by this version of the reader"),
        (TakenIn.Filed, "filed", "there already, now in the case too"),
        (TakenIn.Known, "known", "there already"),
        (TakenIn.Withdrawn, "withdrawn", "taken back by whoever published them"),
        (TakenIn.Refused, "refused", "refused"),
    ];

    public async Task WriteAsync(Terminal terminal, bool asJson)
    {
        var output = terminal.OpenOutput();
        await using var closing = output.ConfigureAwait(false);
        await output.WriteAsync(asJson ? Json() : Text()).ConfigureAwait(false);
    }

    private string Text()
    {
        var parts = Parts.Where(part => counts.Of(part.Taken) > 0).Select(part => FormattableString.Invariant($"{counts.Of(part.Taken)} {part.Words}")).ToList();
        var text = new StringBuilder(Counted.Of(counts.All, noun)).Append(": ").AppendJoin(", ", parts.Count > 0 ? parts : ["nothing to add"]).Append('\n');
        if (counts.Unread.Count > 0)
        {
            text.Append("kept and not read: ").AppendJoin(", ", counts.Unread.Select(pair => FormattableString.Invariant($"{pair.Value} {LanguageName.Within(pair.Key)}"))).Append('\n');
        }

        return text.Append($"ledger {address}\nhead {head}\n").ToString();
    }

    private string Json()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("ledger", address);
            json.WriteString("head", head.ToString());
            json.WriteNumber(noun + "s", counts.All);
            foreach (var (taken, name, _) in Parts)
            {
                json.WriteNumber(name, counts.Of(taken));
            }

            json.WriteStartObject("unread");
            foreach (var (language, count) in counts.Unread)
            {
                json.WriteNumber(language, count);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }
}
