using System.Globalization;
using Hearsay.Statements;

namespace Hearsay.Claims.Origins;

/// <summary>
/// Who took back a telling, and which tellings came through them. A path through a voice that withdrew discloses nothing any more; whoever relays it
/// afterwards rests on a telling that is no longer made. Only an outlet that has reported the claim anew since then stands behind it again.
/// </summary>
internal sealed class Withdrawals
{
    private readonly OriginNames _names;
    private readonly Dictionary<string, int> _last = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _renewed = new(StringComparer.OrdinalIgnoreCase);

    public Withdrawals(IReadOnlyList<Telling> tellings, OriginNames names)
    {
        _names = names;
        var told = from telling in tellings
                   where telling is { Stance: Stance.Withdraws, ReusedFrom: null }
                   from voice in telling.Holders.IsEmpty ? [OutletOf(telling)] : telling.Holders.Select(party => VoiceOf(telling, party))
                   select (Voice: voice, Telling: telling);
        foreach (var voice in told.GroupBy(static one => one.Voice, static one => one.Telling, StringComparer.OrdinalIgnoreCase))
        {
            // One that withdraws twice has done so at last when it last says so itself; of others the first to tell of it is nearest to the deed.
            var own = voice.Where(telling => string.Equals(OutletOf(telling), voice.Key, StringComparison.OrdinalIgnoreCase)).Select(static telling => (int?)telling.Report.Order).Max();
            _last[voice.Key] = own ?? voice.Min(static telling => telling.Report.Order);
        }

        if (_last.Count > 0)
        {
            foreach (var telling in tellings.Where(one => Commits(one) && IsRenewal(one)))
            {
                _renewed.Add(OutletOf(telling));
            }
        }
    }

    /// <summary>The telling was taken back itself: by its outlet, its wire, its holder, or in the very sentence that tells it.</summary>
    public bool IsTakenBack(Telling telling) => telling.IsWithdrawn
        || telling.Chain.AsSpan(0, Math.Max(0, telling.HeldBy)).ToArray().Any(static voice => voice.Stance == Stance.Withdraws)
        || (_last.Count > 0 && (IsBefore(OutletOf(telling), telling) || (telling.Report.Credit is { } wire && IsBefore(_names.Of(wire), telling))
            || telling.Holders.Any(party => telling.Holder!.Commits && IsBefore(VoiceOf(telling, party), telling))));

    /// <summary>A voice between the report and the holder, or the holder, had taken it back and has not told it anew.</summary>
    public bool CameThrough(Telling telling)
    {
        if (_last.Count == 0)
        {
            return false;
        }

        for (var place = 0; place <= telling.HeldBy; place++)
        {
            foreach (var party in telling.Chain[place].Parties)
            {
                if (VoiceOf(telling, party) is var voice && _last.ContainsKey(voice) && !_renewed.Contains(voice))
                {
                    return true;
                }
            }
        }

        return telling.Report.Credit is { } wire && _last.ContainsKey(_names.Of(wire)) && !_renewed.Contains(_names.Of(wire));
    }

    private bool IsBefore(string voice, Telling telling) => _last.TryGetValue(voice, out var withdrawn) && telling.Report.Order <= withdrawn;

    private bool IsRenewal(Telling telling) => _last.TryGetValue(OutletOf(telling), out var withdrawn) && telling.Report.Order > withdrawn;

    private static bool Commits(Telling telling) => !telling.IsWithdrawn && telling.Stance is Stance.Affirms or Stance.Presupposes;

    private string OutletOf(Telling telling) => telling.Report.Outlet is { } outlet ? _names.Of(outlet) : InReport(telling, 0);

    /// <summary>An institution by its name; somebody unnamed only within the report.</summary>
    private string VoiceOf(Telling telling, VoiceParty party) =>
        party.Named ? _names.Of(party.Institution ?? party.Name) : InReport(telling, party.Id.Number);

    private static string InReport(Telling telling, int party) => string.Create(CultureInfo.InvariantCulture, $"{telling.Report.First}\n{party}");
}
