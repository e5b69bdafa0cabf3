using System.Text;
using System.Text.Json;
using Hearsay.Cli.Ledgers;
using Hearsay.Cli.Options;
using Hearsay.Ledgers;

namespace Hearsay.Cli.Verbs;

/// <summary>Checks that nothing in the ledger was changed since it was written.</summary>
internal sealed class VerifyVerb : Verb
{
    private static readonly Option Head = new("--head", "HASH", "a head that was written down elsewhere: it must be one of the ledger's");
    private static readonly Option Json = new("--json", null, "what was found, as one JSON object");

    public override string Name => "verify";

    public override string Summary => "Checks that nothing in the ledger was changed";

    public override string Operands => "[OPTIONS]";

    public override IReadOnlyList<Option> Options { get; } = [Head, LedgerArguments.Ledger, Json];

    public override string Notes =>
        """
        Every entry is held against the chain of hashes, every payload against the hash in its entry, every span against
        its text, and the kept bytes of pages and other originals against their hashes. A ledger that was rewritten from
        some entry on, with all hashes made anew, is sound by itself: only a head from before shows it. Heads are printed by
        add and verify, and stand in what is exported. Exit code 1 where something is wrong; the first entry named is where
        it begins.
        """;

    public override IReadOnlyList<(string Command, string Meaning)> Examples =>
    [
        ("hearsay verify", "the whole chain"),
        ("hearsay verify --head 211:9f86d081884c7d65...", "also against a head that you noted"),
    ];

    public override async Task<ExitCode> RunAsync(Arguments arguments, Terminal terminal)
    {
        var head = HeadOf(arguments);
        var ledger = await LedgerArguments.OpenAsync(arguments, create: false, terminal).ConfigureAwait(false);
        await using var closing = ledger.ConfigureAwait(false);
        var found = await ledger.VerifyAsync(head, terminal.Interrupted).ConfigureAwait(false);
        var output = terminal.OpenOutput();
        await using var ending = output.ConfigureAwait(false);
        await output.WriteAsync(arguments.Has(Json) ? JsonOf(found) : TextOf(found)).ConfigureAwait(false);
        return found.IsSound ? ExitCode.Done : ExitCode.Failed;
    }

    private static string? HeadOf(Arguments arguments)
    {
        if (arguments.Operands.Count > 0)
        {
            throw new UsageException("verify takes no operands: name the ledger with --ledger PATH.");
        }

        var head = arguments.Value(Head);
        return head is null || Digest.TryParse(head[(head.IndexOf(':', StringComparison.Ordinal) + 1)..], out _)
            ? head
            : throw new UsageException("--head takes what add and verify print: NUMBER:HASH, or the 64 digits of the hash alone.");
    }

    private static string TextOf(Verification found)
    {
        var text = new StringBuilder();
        foreach (var fault in found.Faults)
        {
            text.Append(fault.Description).Append('\n');
        }

        text.Append(FormattableString.Invariant($"{(found.IsSound ? "sound" : "NOT SOUND")}: {found.Entries} entries, {found.Redacted} redacted\n"));
        return text.Append($"head {found.Head}\n").ToString();
    }

    private static string JsonOf(Verification found)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteBoolean("sound", found.IsSound);
            json.WriteString("head", found.Head.ToString());
            json.WriteNumber("entries", found.Entries);
            json.WriteNumber("redacted", found.Redacted);
            json.WriteStartArray("faults");
            foreach (var fault in found.Faults)
            {
                json.WriteStartObject();
                json.WriteNumber("entry", fault.Position.Number);
                json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(fault.GetType().Name));
                json.WriteString("description", fault.Description);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }
}
