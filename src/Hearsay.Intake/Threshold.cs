namespace Hearsay.Intake;

/// <summary>
/// What holds for all that comes out of the door, whatever format it was in: no password leaves it, what was taken from is named with
/// all that is needed to take from it again, nothing counts as another site's report, and nothing is taken back by what merely lay at
/// an address or in a mail.
/// </summary>
internal static class Threshold
{
    public static IntakeItem Of(IntakeItem item, IntakeSource source, IntakeOptions options) => item switch
    {
        IntakeItem.Found found => Nameless(Owned(Kept(found, source, options), source)),
        IntakeItem.Elsewhere elsewhere when WebAddress.HasCredentials(elsewhere.Address) =>
            Refused(item, $"names an address with a name or password in it ({WebAddress.Words(elsewhere.Address)}), which addresses of reports never have."),
        IntakeItem.Withdrawn withdrawn => source.Depth > 0 || source.Address is not null
            ? Refused(item, $"takes the report {WebAddress.Words(withdrawn.Id)} back ({WebAddress.Words(withdrawn.Reason).TrimEnd('.')}), and comes {(source.Depth > 0 ? "with a mail" : "from an address of the web")}, where anybody may have put it: nothing is taken back by it. Save it as a file, look at it, and add the file.")
            : withdrawn with { Id = WebAddress.Words(withdrawn.Id), Reason = WebAddress.Words(withdrawn.Reason) },
        IntakeItem.Refused refused => refused with { Reason = WebAddress.Words(refused.Reason) },
        IntakeItem.Remark remark => remark with { Words = WebAddress.Words(remark.Words) },
        _ => item,
    };

    private static IntakeItem.Found Nameless(IntakeItem.Found found) => found with
    {
        Draft = found.Draft with { Url = Words(found.Draft.Url), Id = Words(found.Draft.Id) },
        Notes = [.. found.Notes.Select(WebAddress.Words)],
    };

    /// <summary>
    /// What is fetched here and says that it is to be found on another site, or under an agency's id, is not what stands there: collections
    /// do so honestly, and others could rewrite anybody's report. It goes by the address where it was found and what it calls itself.
    /// What comes with a mail was found nowhere, and goes by its words.
    /// </summary>
    private static IntakeItem.Found Owned(IntakeItem.Found found, IntakeSource source)
    {
        var (url, id) = (found.Draft.Url, found.Draft.Id);
        if (source.Address is { } here)
        {
            var isElsewhere = url is not null && !WebAddress.AreOfOneSite(here, url);
            return !isElsewhere && (url is not null || id is null) ? found with { Draft = found.Draft with { Id = null } } : found with
            {
                Draft = found.Draft with { Url = isElsewhere ? null : url, Id = $"{WebAddress.Page(here)}#{url ?? id}" },
                Notes = isElsewhere ? found.Notes.Add($"is told to be at {url}, which is on another site than where it was found: it is kept as what is told here, not under that address.") : found.Notes,
            };
        }

        return source.Depth == 0 || (url is null && id is null) ? found : found with
        {
            Draft = found.Draft with { Url = null, Id = null },
            Notes = found.Notes.Add($"calls itself {url ?? id}, and came with a mail, by which anybody may call it anything: it goes by its words. Save it as a file, look at it, and add the file."),
        };
    }

    /// <summary>Where a format knows more of its bytes than the door, it has said so.</summary>
    private static IntakeItem.Found Kept(IntakeItem.Found found, IntakeSource source, IntakeOptions options) =>
        found.Original is { Format: null } original
            ? found with { Original = original with { Format = found.Format, Charset = options.Encoding ?? source.Charset, Address = source.Address } }
            : found;

    private static IntakeItem.Refused Refused(IntakeItem item, string reason) => new(reason) { Place = item.Place };

    private static string? Words(string? written) => written is null ? null : WebAddress.Words(written);
}
