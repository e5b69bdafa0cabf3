using Hearsay.Mentions;
using Hearsay.Statements;

namespace Hearsay.Claims.Origins;

/// <summary>The roots of a claim at one level, each entered once however many tellings it holds.</summary>
internal sealed class RootBook(OriginOptions options, OriginNames names)
{
    private readonly Dictionary<RootKey, int> _places = [];
    private readonly List<RootDraft> _roots = [];

    public IReadOnlyList<RootDraft> Roots => _roots;

    /// <summary>A committing voice of a telling.</summary>
    public int Holder(int telling, Telling told, VoiceParty party)
    {
        var named = party.Named && party.Kind is not (PartyKind.Unnamed or PartyKind.Group);
        var institution = InstitutionOf(party, named);

        // "The Interior Ministry" where others name one of Norvia or of Velmar may be either, or neither: no name of its own tells it from them.
        named &= institution is not null || party.Kind == PartyKind.Person;
        var side = options.Sides.Of(institution, party.Kind, party.Affiliations);
        var key = KeyOf(told, party, named, institution, side);
        var sort = key.Space == RootSpace.Report ? OriginSort.Unnamed : OriginSort.Named;
        var place = Enter(key, () => new RootDraft(key, key.Space == RootSpace.Report ? party.Name : key.Name, sort, key.Space == RootSpace.Report ? PartyKind.Unnamed : KindOf(party, named, key))
        {
            Side = side,
            Institution = institution,
            Person = named && party.Kind == PartyKind.Person ? names.Of(party.Name) : null,
            KeptApart = key.Space == RootSpace.Report ? (told.Report.First, party.Apart) : null,
        });
        var root = _roots[place];
        root.Quote(sort);
        root.Affiliate(party, party.Span);
        root.Hold(
            new OriginReason(named ? OriginRule.NamedHolder : OriginRule.UnnamedHolder, telling, told.Report.Id, party.Span ?? told.Span, party.Name),
            asserts: told.Stance != Stance.Presupposes,
            sure: party.Checked || party.Confidence >= options.SureFrom,
            party.Checked,
            key.Space == RootSpace.Report ? NumberOf(party) : 1,
            key.Space == RootSpace.Report ? party.Institutions : 1);
        return place;
    }

    /// <summary>The outlet of a report whose own people saw it; without a known outlet the report stands for it.</summary>
    public int Observer(int telling, Telling told)
    {
        var outlet = told.Report.Outlet is { } name ? names.Of(name) : null;
        var key = outlet is null ? new RootKey(OriginSort.Unnamed, RootSpace.Report, told.Report.First, -1) : new RootKey(OriginSort.Named, RootSpace.Institution, outlet);
        var place = Enter(key, () => new RootDraft(key, outlet ?? told.Report.First, OriginSort.Observed, PartyKind.Outlet) { Institution = outlet });
        _roots[place].Hold(new OriginReason(OriginRule.OwnObservation, telling, told.Report.Id, told.Span, outlet), asserts: true, sure: true, isChecked: false);
        return place;
    }

    /// <summary>An outlet or document that is cited and whose own telling is not held.</summary>
    public int Open(int telling, Telling told, VoiceParty party)
    {
        var named = party.Named && party.Kind is not (PartyKind.Unnamed or PartyKind.Group);
        var key = named ? new RootKey(OriginSort.Open, RootSpace.Institution, names.Of(party.Name)) : new RootKey(OriginSort.Open, RootSpace.Report, told.Report.First, party.Id.Number);
        var place = Enter(key, () => new RootDraft(key, party.Name, OriginSort.Open, party.Kind));
        _roots[place].Hold(new OriginReason(OriginRule.CitedButNotHeld, telling, told.Report.Id, party.Span ?? told.Span, party.Name), asserts: true, sure: true, party.Checked);
        return place;
    }

    public int Unstated(int telling, Telling told)
    {
        var key = new RootKey(OriginSort.Unstated, RootSpace.Report, told.Report.First);
        var place = Enter(key, () => new RootDraft(key, told.Report.Outlet ?? told.Report.First, OriginSort.Unstated, PartyKind.Outlet));
        _roots[place].Hold(new OriginReason(OriginRule.NoAttribution, telling, told.Report.Id, told.Span), asserts: true, sure: true, isChecked: false);
        return place;
    }

    /// <summary>Reports that cite each other in a circle, under the first of them.</summary>
    public int Circular(IReadOnlyList<(int Telling, Telling Told)> cycle)
    {
        var key = new RootKey(OriginSort.Circular, RootSpace.Report, cycle[0].Told.Report.First);
        var outlets = cycle.Select(static one => one.Told.Report.Outlet ?? one.Told.Report.First).Distinct(StringComparer.OrdinalIgnoreCase);
        var place = Enter(key, () => new RootDraft(key, string.Join(", ", outlets), OriginSort.Circular, PartyKind.Outlet));
        foreach (var (telling, told) in cycle)
        {
            _roots[place].Hold(new OriginReason(OriginRule.CitesItself, telling, told.Report.Id, told.Holders is [{ Span: { } span }, ..] ? span : told.Span), asserts: true, sure: true, isChecked: false);
        }

        return place;
    }

    private int Enter(RootKey key, Func<RootDraft> draft)
    {
        if (!_places.TryGetValue(key, out var place))
        {
            place = _places[key] = _roots.Count;
            _roots.Add(draft());
        }

        return place;
    }

    /// <summary>Null for a person of whom nobody says for whom they speak, and for a body that may be any of several.</summary>
    private string? InstitutionOf(VoiceParty party, bool named) =>
        (party.Institution ?? (named && party.Kind != PartyKind.Person ? party.Name : party.Body)) is { } stated && names.Meant(stated, party) is { } meant ? meant
        : named && party.Kind == PartyKind.Person ? names.SpokenFor(party.Name) : null;

    private RootKey KeyOf(Telling told, VoiceParty party, bool named, string? institution, string? side) => (options.Level, named) switch
    {
        (OriginLevel.Side, _) when side is not null => new RootKey(OriginSort.Named, RootSpace.Side, side),
        (OriginLevel.Person, true) when party.Kind == PartyKind.Person => new RootKey(OriginSort.Named, RootSpace.Person, names.Of(party.Name)),
        (not OriginLevel.Person, _) when institution is not null => new RootKey(OriginSort.Named, RootSpace.Institution, institution),
        (OriginLevel.Person, true) => new RootKey(OriginSort.Named, RootSpace.Institution, institution ?? names.Of(party.Name)),
        (_, true) => new RootKey(OriginSort.Named, RootSpace.Person, names.Of(party.Name)),
        _ when party.Kind == PartyKind.Document && institution is not null => new RootKey(OriginSort.Named, RootSpace.Institution, institution),
        _ => new RootKey(OriginSort.Unnamed, RootSpace.Report, told.Report.First, party.Id.Number),
    };

    /// <summary>An institution is no person, through whomever it spoke.</summary>
    private static PartyKind KindOf(VoiceParty party, bool named, RootKey key) =>
        key.Space == RootSpace.Institution && (party.Kind == PartyKind.Person || !named) ? PartyKind.Organisation : party.Kind;

    /// <summary>
    /// "Two officials" are two voices at every level, "officials" two persons at least but one voice for what is known. A crowd speaks with one voice.
    /// </summary>
    private int NumberOf(VoiceParty party) => party.Institutions > 1 ? party.Institutions : (options.Level, party.Count) switch
    {
        (OriginLevel.Person, { } count) => Math.Max(1, count.Low),
        (_, { } count) when party.Kind != PartyKind.Group && count.High == count.Low => Math.Max(1, count.Low),
        _ => 1,
    };
}
