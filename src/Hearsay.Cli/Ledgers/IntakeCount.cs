using Hearsay.Storage;
using Hearsay.Text;

namespace Hearsay.Cli.Ledgers;

/// <summary>What became of the inputs of one command.</summary>
internal sealed class IntakeCount
{
    private readonly Dictionary<TakenIn, int> _counts = [];
    private readonly SortedDictionary<string, int> _unread = new(StringComparer.Ordinal);

    public int Of(TakenIn taken) => _counts.GetValueOrDefault(taken);

    public int All => _counts.Values.Sum();

    /// <summary>Reports that were added and not read, by language.</summary>
    public IReadOnlyDictionary<string, int> Unread => _unread;

    /// <summary>What only the ledger knew of an input: why a report was not taken back.</summary>
    public List<string> Told { get; } = [];

    /// <summary>Once, however often a turn is taken.</summary>
    public void Tell(string line)
    {
        if (!Told.Contains(line)) { Told.Add(line); }
    }

    public void Add(TakenIn taken, Incoming incoming)
    {
        if (incoming.IsRemark)
        {
            return;
        }

        _counts[taken] = Of(taken) + 1;
        if (taken is TakenIn.Added or TakenIn.Revised && incoming.Language is { } language and not LanguageCheck.English)
        {
            _unread[language] = _unread.GetValueOrDefault(language) + 1;
        }
    }
}
