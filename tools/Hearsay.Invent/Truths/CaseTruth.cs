using Hearsay.Invent.Stories;
using Hearsay.Invent.Writing;

namespace Hearsay.Invent.Truths;

/// <summary>All that there is to find in a case.</summary>
internal sealed class CaseTruth
{
    private readonly Dictionary<object, string> _partyNames = [];

    public CaseTruth(Story story, IReadOnlyList<WrittenReport> reports)
    {
        (Story, Reuse) = (story, new Reuse(reports));
        Claims = [.. story.Claims.Select(claim => new ClaimTruth(claim, reports, Reuse))];
        foreach (var voice in reports.SelectMany(static report => report.Plan.Tellings).SelectMany(static telling => telling.Voices))
        {
            Name(voice);
        }
    }

    public Story Story { get; }

    public Reuse Reuse { get; }

    public IReadOnlyList<ClaimTruth> Claims { get; }

    /// <summary>The voices by their parties' names, each party once.</summary>
    public IEnumerable<(string Name, Voice Voice)> Parties =>
        Claims.SelectMany(static claim => claim.Tellings).SelectMany(static telling => telling.Plan.Voices).DistinctBy(NameOf, StringComparer.Ordinal).Select(voice => (NameOf(voice), voice));

    /// <summary>Two unnamed ones who are told of in the same words are two parties: the later gets a number.</summary>
    public string NameOf(object key) => key switch
    {
        Voice.Unnamed unnamed => _partyNames[unnamed],
        Voice.Named named => named.Institution.Name,
        Voice.Observer observer => observer.Outlet.Name,
        Voice.Retractor retractor => retractor.Outlet.Name,
        _ => throw new ArgumentException($"{key} is no party.", nameof(key)),
    };

    private void Name(Voice voice)
    {
        if (voice is Voice.Unnamed unnamed && !_partyNames.ContainsKey(unnamed))
        {
            var name = unnamed.Party;
            for (var number = 2; _partyNames.ContainsValue(name); number++)
            {
                name = $"{unnamed.Party} ({number})";
            }

            _partyNames[unnamed] = name;
        }
    }
}
