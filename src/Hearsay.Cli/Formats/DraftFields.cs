using System.Globalization;
using Hearsay.Intake;

namespace Hearsay.Cli.Formats;

/// <summary>What is known of a report beside its text, under the names that the JSON has.</summary>
internal static class DraftFields
{
    public static IEnumerable<(string Name, string Value)> Of(IntakeItem.Found found)
    {
        var draft = found.Draft;
        foreach (var (name, value) in new[]
        {
            ("format", found.Format.ToString().ToLowerInvariant()),
            ("place", found.Place),
            ("id", draft.Id),
            ("title", draft.Title),
            ("byline", draft.Byline),
            ("outlet", draft.Outlet),
            ("published", draft.PublishedAt?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture) ?? draft.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("url", draft.Url),
        })
        {
            if (value is { Length: > 0 })
            {
                yield return (name, value);
            }
        }
    }
}
