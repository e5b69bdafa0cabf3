using Hearsay.Intake.Metadata;
using Hearsay.Intake.Pages;

namespace Hearsay.Cli.Formats;

/// <summary>What a page says of its report, under the names that the JSON has.</summary>
internal static class PageFields
{
    public static IEnumerable<(string Name, Taken Taken)> Of(PageReport page)
    {
        var facts = page.Facts;
        foreach (var (name, taken) in new (string, Taken?)[]
        {
            ("title", facts.Title),
            ("byline", facts.Authors.IsEmpty ? null : new Taken(string.Join(", ", facts.Authors.Select(author => author.Value)), facts.Authors[0].From)),
            ("outlet", facts.Outlet),
            ("credit", facts.Credit),
            ("published", facts.PublishedAt is { } published && facts.Published is { } first ? first with { Value = published.ToString() } : null),
            ("modified", facts.ModifiedAt is { } modified && facts.Modified is { } last ? last with { Value = modified.ToString() } : null),
            ("url", facts.Address),
            ("claimedUrl", facts.ClaimedAddress),
            ("language", facts.Language),
            ("description", facts.Description),
        })
        {
            if (taken is { } told)
            {
                yield return (name, told);
            }
        }
    }
}
