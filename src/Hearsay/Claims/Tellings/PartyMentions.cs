using Hearsay.Mentions;
using Hearsay.Text;

namespace Hearsay.Claims.Tellings;

/// <summary>The mentions of some of a reading's parties in the order of the text, so that what stands in a phrase is found without asking all of them.</summary>
internal sealed class PartyMentions
{
    private readonly List<(TextSpan Span, Party Party)> _mentions;

    public PartyMentions(IEnumerable<Party> parties)
    {
        _mentions = [.. parties.SelectMany(static party => party.Mentions.Select(span => (span, party)))];
        _mentions.Sort(static (one, other) => one.Span.Start != other.Span.Start ? one.Span.Start.CompareTo(other.Span.Start)
            : one.Span.Length != other.Span.Length ? one.Span.Length.CompareTo(other.Span.Length) : one.Party.Id.Number.CompareTo(other.Party.Id.Number));
    }

    /// <summary>Those that lie wholly in a stretch of the text.</summary>
    public IEnumerable<(TextSpan Span, Party Party)> In(TextSpan stretch)
    {
        var (low, high) = (0, _mentions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _mentions[middle].Span.Start < stretch.Start ? (middle + 1, high) : (low, middle);
        }

        for (; low < _mentions.Count && _mentions[low].Span.Start < stretch.End; low++)
        {
            if (stretch.Contains(_mentions[low].Span)) { yield return _mentions[low]; }
        }
    }
}
