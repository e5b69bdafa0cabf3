using Hearsay.Attributions.Cues;
using Hearsay.Grammar;

namespace Hearsay.Attributions.Drafts.Forms;

/// <summary>"The army rejected on Saturday *reports* that it had fled": whoever rejects reports reports nothing, whatever day stands between.</summary>
internal sealed class RejectedReports(ParsedText parsed)
{
    /// <summary>The drafts without such, in the order of their cues.</summary>
    public List<AttributionDraft> Remove(List<AttributionDraft> drafts)
    {
        var kept = new List<AttributionDraft>(drafts.Count);
        foreach (var draft in drafts)
        {
            if (!IsRejected(draft, kept)) { kept.Add(draft); }
        }

        return kept;
    }

    private bool IsRejected(AttributionDraft report, List<AttributionDraft> before)
    {
        if (report.Content is not [var told, ..] || report.Cue.End > told.First || !CueTerms.Has(CueTerm.News, parsed.Form(report.Anchor))) { return false; }
        var sentence = parsed.Tokenized.SentenceOf(report.Anchor).First;
        for (var at = before.Count - 1; at >= 0 && before[at].Anchor >= sentence; at--)
        {
            if (before[at].Source == report.Source && Telling.Rejects(parsed, before[at].Anchor) && before[at].Content.AsSpan().SequenceEqual(report.Content)) { return true; }
        }

        return false;
    }
}
