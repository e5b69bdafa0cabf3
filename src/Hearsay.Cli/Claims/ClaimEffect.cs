using System.Globalization;
using System.Text;
using Hearsay.Claims.Books;
using Hearsay.Claims.Matching;
using Hearsay.Claims.Origins;

namespace Hearsay.Cli.Claims;

/// <summary>What a decision on claims moves: made before it, asked after it.</summary>
internal sealed class ClaimEffect
{
    private readonly ClaimBook _book;
    private readonly Dictionary<ToldStatement, ClaimId> _before;

    /// <param name="book">In which the decision will hold.</param>
    /// <param name="claims">Those that it is about.</param>
    public ClaimEffect(ClaimBook book, IEnumerable<Claim> claims)
    {
        _book = book;
        _before = claims.DistinctBy(static claim => claim.Id).SelectMany(static claim => claim.Tellings.Select(telling => (Told: new ToldStatement(telling.Report.Id, telling.Statement), claim.Id)))
            .DistinctBy(static one => one.Told).ToDictionary(static one => one.Told, static one => one.Id);
    }

    /// <summary>How many tellings are another claim's now, and what the claims are: "3 tellings moved. Now:" and a line for each.</summary>
    public string Text()
    {
        var now = _before.Keys.Select(told => (Told: told, Claim: _book.ClaimOf(told))).ToList();
        var moved = now.Count(one => one.Claim != _before[one.Told]);
        var text = new StringBuilder(moved == 0 ? "no telling moved" : $"{Counted.Of(moved, "telling")} moved");
        text.Append(". Now:\n");
        foreach (var claim in now.Select(static one => one.Claim).OfType<ClaimId>().Distinct().Select(_book.Find).OfType<Claim>())
        {
            text.Append(CultureInfo.InvariantCulture, $"  {claim.Id}: {Counted.Of(claim.Tellings.Length, "telling")}{(claim.Grade is { } grade ? $", graded {grade.Words} by {grade.By}" : "")}; {OriginSentence.OfRead(claim.Origins)}\n");
        }

        return text.ToString();
    }
}
