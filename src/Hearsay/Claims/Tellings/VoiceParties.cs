using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Hearsay.Attributions;
using Hearsay.Mentions;
using Hearsay.Text;

namespace Hearsay.Claims.Tellings;

/// <summary>The parties of a reading as voices of tellings: by name where the text names them, else by what it says of them and no more.</summary>
internal sealed class VoiceParties
{
    private const string Nobody = "somebody";

    private static readonly string[] Numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private static readonly FrozenDictionary<string, int> SetApart =
        WordTable.Map("Claims.Data.set-apart", StringComparer.OrdinalIgnoreCase, static row => int.Parse(row[1], CultureInfo.InvariantCulture));

    private readonly string _text;
    private readonly Dictionary<PartyId, Party> _parties;
    private readonly Speakers _speakers;
    private readonly Offices _offices;
    private readonly PartyMentions _mentions;

    /// <summary>Named institutions by where they are mentioned.</summary>
    private readonly PartyMentions _institutions;

    /// <summary>All institutions, those of which the text does not say whose they are among them.</summary>
    private readonly PartyMentions _bodies;

    /// <summary>The one named institution of the report that is made of these common words: "civil defence" of "Dellun's civil defence". Null where there are several.</summary>
    private readonly Dictionary<string, string?> _byWords = new(StringComparer.Ordinal);
    private readonly Dictionary<(PartyId, AttributionId?), VoiceParty?> _voices = [];

    /// <summary>What the mentions of a party say of it, read once however often it is quoted.</summary>
    private readonly Dictionary<PartyId, (Party? Institution, ImmutableArray<Affiliation> Affiliations)> _wheres = [];

    public VoiceParties(Reading reading)
    {
        _text = reading.Report.Text;
        _parties = reading.Parties.ToDictionary(static party => party.Id);
        _speakers = new Speakers(reading, _parties);
        var bodies = reading.Parties.Where(static party => party.Kind is PartyKind.Organisation or PartyKind.Outlet && !Speakers.IsPronoun(party)).ToList();
        _bodies = new PartyMentions(bodies);
        _institutions = new PartyMentions(bodies.Where(IsNamed));
        _mentions = new PartyMentions(reading.Parties);
        _offices = new Offices(_text, _mentions);
        EnterWords(bodies.Where(static party => IsNamed(party) && NameWords.HasProperName(party.Name)));
        EnterWords(bodies.Where(party => IsNamed(party) && NameWords.CommonKeyOf(party.Name) is { } key && !_byWords.ContainsKey(key)).ToList());
    }

    /// <summary>Null where the words are a pronoun and do not tell whose.</summary>
    public VoiceParty? Of(PartyId id, Attribution? attribution)
    {
        if (!_voices.TryGetValue((id, attribution?.Id), out var voice))
        {
            voice = _voices[(id, attribution?.Id)] = _speakers.Meant(_parties[id], attribution) is { } meant ? VoiceOf(meant, attribution) with { Span = SpanOf(_parties[id], attribution) } : null;
        }

        return voice;
    }

    /// <summary>Somebody of whom the text has a pronoun that leads nowhere: no name, and no certainty that it is anybody else.</summary>
    public VoiceParty Somebody(PartyId id, Attribution? attribution) => new() { Id = id, Name = Nobody, Kind = PartyKind.Unnamed, Named = false, Confidence = 0, Span = SpanOf(_parties[id], attribution) };

    private void EnterWords(IEnumerable<Party> bodies)
    {
        foreach (var party in bodies)
        {
            if (NameWords.CommonKeyOf(party.Name) is { } key) { _byWords[key] = !_byWords.TryGetValue(key, out var known) || known == party.Name ? party.Name : null; }
        }
    }

    private VoiceParty VoiceOf(Party party, Attribution? attribution)
    {
        var named = IsNamed(party);
        var (institution, affiliations) = WhereOf(party, named);
        institution ??= _offices.Beside(party, attribution, _institutions);

        // "A Courier reporter saw", "a UN report found": the outlet's own people, and whatever a body or an outlet issues, are the body and the outlet.
        if (institution is not null && institution.Id != party.Id && (party.Kind == PartyKind.Document || (!named && institution.Kind == PartyKind.Outlet && Observations.AreOutletsPeople(party.Name))))
        {
            return VoiceOf(institution, attribution);
        }

        var body = institution is not null || named && party.Kind != PartyKind.Person ? null : BodyOf(party, named, attribution);
        return new VoiceParty
        {
            Id = party.Id,
            Name = named ? party.Name : NameWords.WithoutOwner(party.Name),
            Kind = party.Kind,
            Named = named,
            Institution = InstitutionNamed(party, named, institution, body, attribution),
            Body = body,
            Affiliations = affiliations,
            Count = named ? null : party.Count,
            Institutions = named ? 1 : InstitutionsIn(party.Description ?? party.Name),
            Apart = named ? 0 : ApartIn(party),
            Confidence = attribution?.Confidence ?? 1,
        };
    }

    /// <summary>The name of the institution that a party is or belongs to: as this report spells whose it is, "the Ministry of the Interior" under "Norvia's interior ministry".</summary>
    private string? InstitutionNamed(Party party, bool named, Party? institution, string? body, Attribution? attribution)
    {
        if (party.Kind == PartyKind.Document) { return null; }
        var stated = institution?.Name ?? Offices.SpokenFor(party) ?? _offices.OfWhich(party, attribution);
        return stated is null ? (body is null ? null : OfReport(body)) : NameWords.HasProperName(stated) ? stated : OfReport(stated) ?? stated;
    }

    /// <summary>The one named institution of the report that is made of these common words.</summary>
    private string? OfReport(string body) => NameWords.CommonKeyOf(body) is { } key ? _byWords.GetValueOrDefault(key) : null;

    /// <summary>"The ministry" is somebody's name in no two reports: what is written without a capital is a description, whatever it describes.</summary>
    private static bool IsNamed(Party party) =>
        party.Named && party.Kind is not (PartyKind.Unnamed or PartyKind.Group) && !Speakers.IsPronoun(party) && (party.Kind == PartyKind.Person || HasName(party.Name));

    /// <summary>A capital that "Its" and "The" at the start of a sentence do not have by themselves.</summary>
    private static bool HasName(string name)
    {
        foreach (var word in new Words(name))
        {
            var form = word.In(name);
            if ((char.IsUpper(form[0]) || char.GetUnicodeCategory(form[0]) == UnicodeCategory.OtherLetter) && !NameWords.IsOwner(form)) { return true; }
        }

        return false;
    }

    private (Party? Institution, ImmutableArray<Affiliation> Affiliations) WhereOf(Party party, bool named)
    {
        if (!_wheres.TryGetValue(party.Id, out var where))
        {
            where = _wheres[party.Id] = (InstitutionOf(party, named), [.. AffiliationsOf(party, named)]);
        }

        return where;
    }

    /// <summary>The named one that it is, that the text says it belongs to, or whose name its description holds: "a White House official".</summary>
    private Party? InstitutionOf(Party party, bool named)
    {
        if (party.Kind == PartyKind.Document)
        {
            return party.Mentions.Select(IssuerIn).FirstOrDefault(static found => found is not null);
        }

        if (named && party.Kind is not PartyKind.Person)
        {
            return party;
        }

        if (party.MemberOf is { } member && _parties.TryGetValue(member, out var above) && IsNamed(above) && above.Kind is PartyKind.Organisation or PartyKind.Outlet)
        {
            return above;
        }

        return named ? null : party.Mentions.Select(InstitutionInside).FirstOrDefault(static found => found is not null);
    }

    /// <summary>The words of an institution of which the text does not say whose it is: of the source itself, or of whom the source speaks for.</summary>
    private string? BodyOf(Party party, bool named, Attribution? attribution) =>
        !named && party.Kind == PartyKind.Organisation ? party.Name
        : party.MemberOf is { } member && _parties.TryGetValue(member, out var above) && above.Kind == PartyKind.Organisation ? above.Name
        : named ? _offices.Beside(party, attribution, _bodies)?.Name : null;

    /// <summary>Whose paper it is by the words before its noun: "a UN report".</summary>
    private Party? IssuerIn(TextSpan mention)
    {
        foreach (var (span, party) in _institutions.In(mention))
        {
            if (span != mention && Papers.IsIssuer(_text.AsSpan(mention.Start, span.Start - mention.Start), _text.AsSpan(span.End, mention.End - span.End))) { return party; }
        }

        return null;
    }

    private Party? InstitutionInside(TextSpan mention)
    {
        foreach (var (span, party) in _institutions.In(mention))
        {
            return span != mention && !IsNumbered(span.End, mention.End) ? party : null;
        }

        return null;
    }

    /// <summary>"Halden Hospital No 3" is not Halden Hospital.</summary>
    private bool IsNumbered(int end, int last)
    {
        var rest = _text.AsSpan(end, last - end).TrimStart();
        return rest.Length > 0 && (char.IsDigit(rest[0]) || rest[0] == '#' || rest.StartsWith("No ", StringComparison.Ordinal) || rest.StartsWith("No.", StringComparison.Ordinal));
    }

    private IEnumerable<Affiliation> AffiliationsOf(Party party, bool named)
    {
        if (party.Country is { } country)
        {
            yield return new Affiliation(AffiliationKind.State, country, party.Evidence.Where(static one => one.Field == "country").Select(static one => (TextSpan?)one.Span).FirstOrDefault());
        }

        // A named institution is told from others by its name; of a person the office counts, of one who is not named the description.
        var words = named && party.Kind != PartyKind.Person ? party.Name : party.Role ?? (named ? "" : party.Description ?? party.Name);
        int? at = party.Mentions.Select(span => span.In(_text).IndexOf(words, StringComparison.Ordinal) is >= 0 and var offset ? (int?)(span.Start + offset) : null).FirstOrDefault(static start => start is not null);
        foreach (var one in AffiliationWords.In(words, words.Length == 0 ? null : at))
        {
            yield return one;
        }
    }

    /// <summary>"Officials of five countries": as many institutions at least.</summary>
    private static int InstitutionsIn(string description)
    {
        var words = description.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var place = 1; place + 1 < words.Length; place++)
        {
            if (words[place - 1] is "of" or "from" or "in" && words[place + 1] is "countries" or "states" or "nations" or "governments" or "ministries" or "agencies" or "organisations" or "organizations"
                && (Array.IndexOf(Numbers, words[place]) + 1 is > 0 and var number || int.TryParse(words[place], NumberStyles.None, CultureInfo.InvariantCulture, out number)))
            {
                return Math.Clamp(number, 1, 200);
            }
        }

        return 1;
    }

    private static int ApartIn(Party party)
    {
        foreach (var word in new Words(party.Description ?? party.Name))
        {
            if (SetApart.TryGetValue(word.In(party.Description ?? party.Name).ToString(), out var number))
            {
                return number > 0 ? number : 100 + party.Id.Number;
            }
        }

        return 0;
    }

    private TextSpan? SpanOf(Party party, Attribution? attribution)
    {
        var spans = attribution?.Source.Spans ?? [];
        foreach (var span in spans)
        {
            foreach (var (mention, one) in _mentions.In(span))
            {
                if (one.Id == party.Id) { return mention; }
            }
        }

        return spans is [var first, ..] ? first : party.Mentions is [var only, ..] ? only : null;
    }
}
