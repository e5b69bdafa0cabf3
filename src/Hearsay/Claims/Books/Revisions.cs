using Hearsay.Mentions;

namespace Hearsay.Claims.Books;

/// <summary>Which chapters are states of one report, and which of their unnamed parties are one.</summary>
internal sealed class Revisions
{
    /// <summary>More parties than any text has.</summary>
    private const int Apart = 1_000_000;

    private readonly Dictionary<string, List<Chapter>> _states = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<PartyId, PartyId>> _numbers = new(StringComparer.Ordinal);

    public void Add(Chapter chapter)
    {
        var states = _states.TryGetValue(chapter.State.First, out var known) ? known : _states[chapter.State.First] = new(1);
        states.Add(chapter);
        states.Sort(static (one, other) => one.State.Revision != other.State.Revision ? one.State.Revision.CompareTo(other.State.Revision) : string.CompareOrdinal(one.Report.Id, other.Report.Id));
        Forget(states);
    }

    public void Remove(Chapter chapter)
    {
        var states = _states[chapter.State.First];
        Forget(states);
        states.Remove(chapter);
        if (states.Count == 0) { _states.Remove(chapter.State.First); }
    }

    /// <summary>The states of a report that are here, in their order.</summary>
    public IReadOnlyList<Chapter> StatesOf(string first) => _states[first];

    /// <summary>Whether whoever published the report took it back, and has not sent it anew since.</summary>
    public bool IsWithdrawn(string first) => _states[first][^1].Reading.Report.Withdrawn is not null;

    /// <summary>
    /// The telling with the numbers that its unnamed parties have in the whole report: the second "official" of one state is the second of the others, and
    /// whoever stands in one state only is nobody else.
    /// </summary>
    public Telling Numbered(Telling telling)
    {
        if (_states[telling.Report.First].Count == 1) { return telling; }
        var numbers = NumbersIn(telling.Report);
        return telling with
        {
            Chain = [.. telling.Chain.Select(voice => voice with { Parties = [.. voice.Parties.Select(Renamed)] })],
            Alleged = [.. telling.Alleged.Select(Renamed)],
        };

        VoiceParty Renamed(VoiceParty party) => numbers.TryGetValue(party.Id, out var number) ? party with { Id = number } : party;
    }

    private Dictionary<PartyId, PartyId> NumbersIn(TellingReport report)
    {
        if (!_numbers.ContainsKey(report.Id)) { Number(_states[report.First]); }
        return _numbers[report.Id];
    }

    private void Number(List<Chapter> states)
    {
        var given = new Dictionary<(string Name, PartyKind Kind, int Place), PartyId>();
        for (var state = 0; state < states.Count; state++)
        {
            var numbers = _numbers[states[state].Report.Id] = [];
            var places = new Dictionary<(string, PartyKind), int>();
            foreach (var party in states[state].Reading.Parties.Where(static party => !party.Named))
            {
                var place = places[(party.Name, party.Kind)] = places.GetValueOrDefault((party.Name, party.Kind)) + 1;
                numbers[party.Id] = given.TryGetValue((party.Name, party.Kind, place), out var known) ? known
                    : given[(party.Name, party.Kind, place)] = new PartyId(party.Id.Number + (state * Apart));
            }
        }
    }

    private void Forget(List<Chapter> states)
    {
        foreach (var state in states) { _numbers.Remove(state.Report.Id); }
    }
}
