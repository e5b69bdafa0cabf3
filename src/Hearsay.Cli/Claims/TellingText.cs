using System.Globalization;
using System.Text;
using Hearsay.Claims;
using Hearsay.Claims.Books;
using Hearsay.Statements;

namespace Hearsay.Cli.Claims;

/// <summary>A telling in one line: where and when it stands, who tells it through whom, and the words.</summary>
internal sealed class TellingText(ClaimBook book)
{
    private const int Longest = 160;

    public string Of(Telling telling, bool isWithdrawn = false)
    {
        var who = telling.Holders.IsEmpty ? "the report itself" : string.Join(" and ", telling.Holders.Select(static party => party.Name));
        var through = telling.Chain.Take(Math.Max(0, telling.HeldBy)).SelectMany(static voice => voice.Parties).Select(static party => party.Name).ToList();
        string?[] place = [telling.Report.Outlet, Moment(telling.Report.Published)];
        var known = place.OfType<string>().ToList();
        return $"{telling.Report.Id}:{telling.Statement}{(known.Count > 0 ? $" ({string.Join(", ", known)})" : "")}: {who} {StanceWords(telling.Stance)}{(through.Count > 0 ? $", through {string.Join(", ", through)}" : "")}"
            + $"{(telling.ReusedFrom is { } source ? $", copied from {source}" : "")}{(isWithdrawn || telling.IsWithdrawn ? ", withdrawn" : "")}{Later(telling.Later)}{(telling.IsChecked ? ", checked" : "")}: “{OneLine(book.WordsOf(telling))}”";
    }

    /// <summary>The hour only where it is known: a report that gives a day alone has midnight for it.</summary>
    public static string? Moment(DateTimeOffset? moment) => moment is not { } at ? null
        : at is { TimeOfDay.Ticks: 0, Offset.Ticks: 0 } ? at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : at.ToString("yyyy-MM-dd HH:mmzzz", CultureInfo.InvariantCulture);

    /// <summary>Controls in names and words must not reach the screen; our own line ends must.</summary>
    public static string Lines(StringBuilder text) => string.Join('\n', text.ToString().Split('\n').Select(ScreenText.Of));

    public static string OneLine(ReadOnlySpan<char> words)
    {
        var line = string.Join(' ', words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= Longest ? line : line[..(Longest - 1)].TrimEnd() + "…";
    }

    private static string Later(LaterRevision? later) => later is null ? ""
        : $", {(later.Fate == RevisionFate.Dropped ? "no longer in the report" : "in other words")} since {later.Since.Id}{(later.Since.Published is { } at ? $" ({Moment(at)})" : "")}";

    private static string StanceWords(Stance stance) => stance == Stance.NotKnown ? "does not know" : ContractName.Of(stance);
}
