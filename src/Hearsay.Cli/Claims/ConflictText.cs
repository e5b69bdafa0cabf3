using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Hearsay.Claims;
using Hearsay.Claims.Books;
using Hearsay.Claims.Conflicts;
using Hearsay.Claims.Origins;
using Hearsay.Statements;

namespace Hearsay.Cli.Claims;

/// <summary>What cannot both hold, for people: under each claim its strongest pairs, a telling of either side.</summary>
/// <param name="book">Where the words are.</param>
/// <param name="isWhole">Every pair with all its tellings.</param>
/// <param name="whole">The command that shows it so.</param>
internal sealed class ConflictText(ClaimBook book, bool isWhole, string whole)
{
    private const int MostPairs = 3;

    private readonly ClaimTitle _title = new(book);
    private readonly TellingText _tellings = new(book);

    /// <param name="claim">In which they stand.</param>
    /// <param name="pairs">The strongest first.</param>
    public string Of(Claim claim, ImmutableArray<OriginConflict> pairs)
    {
        var text = new StringBuilder(_title.Of(claim)).Append('\n');
        foreach (var pair in isWhole ? pairs : pairs[..Math.Min(MostPairs, pairs.Length)])
        {
            text.Append(CultureInfo.InvariantCulture, $"  {ContractName.Of(pair.Kind)}: {Name(pair.One)} against {Name(pair.Other)}\n");
            foreach (var telling in isWhole ? [.. pair.Tellings.Select(place => claim.Tellings[place])] : Sides(claim, pair))
            {
                text.Append("    ").Append(_tellings.Of(telling)).Append('\n');
            }
        }

        if (!isWhole && pairs.Length > MostPairs) { text.Append(CultureInfo.InvariantCulture, $"  {Counted.Of(pairs.Length - MostPairs, "more pair")}: {whole}\n"); }
        return TellingText.Lines(text.Append('\n'));
    }

    /// <summary>Of each side the first telling that it holds itself.</summary>
    private static List<Telling> Sides(Claim claim, OriginConflict pair)
    {
        var tellings = pair.Tellings.Select(place => claim.Tellings[place]).ToList();
        return pair.Kind == ConflictKind.Figure ? tellings
            : [.. from side in tellings.GroupBy(static telling => telling.Stance == Stance.Denies)
                  let origin = side.Key ? pair.Other : pair.One
                  select side.MinBy(telling => (origin.Why.Any(reason => reason.Report == telling.Report.Id) ? 0 : 1, telling.Report.Order))!];
    }

    private static string Name(Origin origin)
    {
        var reports = origin.Why.Select(static reason => reason.Report).Distinct(StringComparer.Ordinal).ToList();
        return $"{origin.Name} ({string.Join(", ", reports)})";
    }
}
