using System.Collections.Frozen;
using Hearsay.Text;

namespace Hearsay.Attributions.Circumstances;

/// <summary>Nouns, verbs and names of services by which words reach a report, from channels.tsv and channel-bearers.tsv.</summary>
internal static class ChannelWords
{
    private static readonly FrozenDictionary<string, ChannelKind>.AlternateLookup<ReadOnlySpan<char>> Nouns = Load("noun", StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenDictionary<string, ChannelKind>.AlternateLookup<ReadOnlySpan<char>> Media = Load("medium", StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenDictionary<string, ChannelKind>.AlternateLookup<ReadOnlySpan<char>> Verbs = Load("verb", StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenDictionary<string, ChannelKind>.AlternateLookup<ReadOnlySpan<char>> Services = Load("service", StringComparer.Ordinal);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Bearers = WordTable.Rows("Attributions.Data.channel-bearers")
        .SelectMany(static row => row).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>"a statement", "a speech": what is given or made, so that it counts as an object too.</summary>
    public static ChannelKind? Noun(ReadOnlySpan<char> form) => Nouns.TryGetValue(form, out var kind) ? kind : null;

    /// <summary>"in a letter", "by telephone": these count behind a preposition only.</summary>
    public static ChannelKind? Medium(ReadOnlySpan<char> form) => Media.TryGetValue(form, out var kind) ? kind : null;

    public static ChannelKind? Verb(ReadOnlySpan<char> form) => Verbs.TryGetValue(form, out var kind) ? kind : null;

    /// <summary>"Telegram", "Facebook": names, so they count with a capital only.</summary>
    public static ChannelKind? Service(ReadOnlySpan<char> form) => Services.TryGetValue(form, out var kind) ? kind : null;

    /// <summary>"confessed", "the remark": words of telling, which may have a channel of their own (channel-bearers.tsv).</summary>
    public static bool Bears(ReadOnlySpan<char> form) => Bearers.Contains(form);

    private static FrozenDictionary<string, ChannelKind>.AlternateLookup<ReadOnlySpan<char>> Load(string sort, StringComparer comparer) =>
        WordTable.Rows("Attributions.Data.channels").Where(row => row[1] == sort)
            .SelectMany(static row => row[2].Split(' ').Select(word => (Word: word, Kind: Enum.Parse<ChannelKind>(row[0], ignoreCase: true))))
            .ToFrozenDictionary(static row => row.Word, static row => row.Kind, comparer).GetAlternateLookup<ReadOnlySpan<char>>();
}
