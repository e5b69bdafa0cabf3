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
    private static readonly string[] Numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private static readonly FrozenDictionary<string, int> SetApart =
        WordTable.Map("Claims.Data.set-apart", StringComparer.OrdinalIgnoreCase, static row => int.Parse(row[1], CultureInfo.InvariantCulture));

    private static readonly FrozenSet<string> HeadWords = WordTable.Rows("Claims.Data.heads").Select(static row => row[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Words between a person and an institution that part them: "a former Lantern reporter" speaks for nobody.</summary>
    private static readonly string[] Parting = ["former", "ex", "against", "critic", "told", "and", "who"];

    private readonly string _text;
    private readonly Dictionary<PartyId, Party> _parties;
    private readonly Speakers _speakers;

    /// <summary>Named institutions by where they are mentioned.</summary>
    private readonly PartyMentions _institutions;

    /// <summary>All institutions, those of which the text does not say whose they are among them.</summary>
    private readonly PartyMentions _bodies;

    /// <summary>The one named institution of the report that is made of these common words: "civil defence" of "Dellun's civil defence". Null where there are several.</summary>
    private readonly Dictionary<string, string?> _byWords = new(StringComparer.Ordinal);
    private readonly Dictionary<(PartyId, AttributionId?), VoiceParty?> _voices = [];

    public VoiceParties(Reading reading)
    {
        _text = reading.Report.Text;
        _parties = reading.Parties.ToDictionary(static party => party.Id);
        _speakers = new Speakers(reading, _parties);
        var bodies = reading.Parties.Where(static party => party.Kind is PartyKind.Organisation or PartyKind.Outlet && !Speakers.IsPronoun(party)).ToList();
        _bodies = new PartyMentions(bodies);
        _institutions = new PartyMentions(bodies.Where(IsNamed));
        foreach (var party in bodies.Where(IsNamed))
        {
            if (NameWords.CommonKeyOf(party.Name) is { } key) { _byWords[key] = !_byWords.TryGetValue(key, out var known) || known == party.Name ? party.Name : null; }
        }
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

    private VoiceParty VoiceOf(Party party, Attribution? attribution)
    {
        var named = IsNamed(party);
        var institution = InstitutionOf(party, named) ?? BesideName(party, attribution, _institutions);

        // "A Courier reporter saw", "a report in the Courier": the outlet's own people, and its pages, are the outlet.
        if (!named && institution is { Kind: PartyKind.Outlet } outlet && (party.Kind == PartyKind.Document || Observations.AreOutletsPeople(party.Name)))
        {
            return VoiceOf(outlet, attribution);
        }

        var body = institution is not null || named && party.Kind != PartyKind.Person ? null : BodyOf(party, named, attribution);
        return new VoiceParty
        {
            Id = party.Id,
            Name = named ? party.Name : NameWords.WithoutOwner(party.Name),
            Kind = party.Kind,
            Named = named,
            Institution = institution?.Name ?? SpokenFor(party) ?? OfWhich(party, attribution) ?? (body is not null && NameWords.CommonKeyOf(body) is { } key ? _byWords.GetValueOrDefault(key) : null),
            Body = body,
            Affiliations = [.. AffiliationsOf(party, named)],
            Count = named ? null : party.Count,
            Institutions = named ? 1 : InstitutionsIn(party.Description ?? party.Name),
            Apart = named ? 0 : ApartIn(party),
            Confidence = attribution?.Confidence ?? 1,
        };
    }

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

    /// <summary>The named one that it is, that the text says it belongs to, or whose name its description holds: "a White House official".</summary>
    private Party? InstitutionOf(Party party, bool named)
    {
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
        : named ? BesideName(party, attribution, _bodies)?.Name : null;

    /// <summary>"Jo Bell of the Northern Column", "the service's deputy head, Jo Bell": whom the words of a source beside the name say a person speaks for.</summary>
    private Party? BesideName(Party person, Attribution? attribution, PartyMentions bodies)
    {
        if (person.Kind != PartyKind.Person || attribution is not { Source: { Parties: [_], Spans: [var source, ..] } }) { return null; }
        var name = person.Mentions.FirstOrDefault(source.Contains, default);
        if (name.Length == 0) { return null; }
        foreach (var (span, party) in bodies.In(source))
        {
            if (party.Id != person.Id && (span.Start >= name.End ? SpeaksFor(name.End, span.Start) : span.End <= name.Start && Heads(span.End, name.Start))) { return party; }
        }

        return null;
    }

    private bool SpeaksFor(int from, int to)
    {
        var last = "";
        foreach (var word in new Words(_text.AsSpan(from, to - from)))
        {
            var form = word.In(_text.AsSpan(from, to - from)).ToString();
            if (Parting.Contains(form, StringComparer.OrdinalIgnoreCase)) { return false; }
            last = form is "the" or "a" or "an" ? last : form;
        }

        return last is "of" or "for" or "from" or "with" or "at";
    }

    private bool Heads(int from, int to)
    {
        var between = _text.AsSpan(from, to - from);
        var heads = false;
        foreach (var word in new Words(between))
        {
            var form = word.In(between).ToString();
            if (Parting.Contains(form, StringComparer.OrdinalIgnoreCase)) { return false; }
            heads |= HeadWords.Contains(form);
        }

        return heads;
    }

    /// <summary>"The director of Dellun General Hospital": whoever heads an institution or speaks for it, by the words of the office.</summary>
    private static string? SpokenFor(Party party)
    {
        var words = party.Role ?? (party.Named ? "" : party.Description ?? party.Name);
        var isHead = false;
        foreach (var word in new Words(words))
        {
            var form = word.In(words);
            if (isHead && (form is "of" or "for"))
            {
                var isSpokesperson = form is "for";
                var body = words[word.End..].Trim();
                body = body.StartsWith("the ", StringComparison.Ordinal) ? body[4..] : body;
                return body.Any(char.IsUpper) && (isSpokesperson || NameWords.IsInstitution(body)) ? body : null;
            }

            isHead = HeadWords.Contains(form.ToString());
        }

        return null;
    }

    /// <summary>"Jo Bell of the Marsh Column": with an article and capitals it is a body, whatever sort of name it has.</summary>
    private string? OfWhich(Party person, Attribution? attribution)
    {
        if (person is not { Named: true, Kind: PartyKind.Person } || attribution is not { Source: { Parties: [_], Spans: [var source, ..] } }) { return null; }
        var name = person.Mentions.FirstOrDefault(source.Contains, default);
        var behind = name.Length == 0 ? "" : _text.AsSpan(name.End, source.End - name.End).TrimEnd(" ,");
        if (!behind.StartsWith(" of the ", StringComparison.Ordinal)) { return null; }
        var body = behind[" of the ".Length..];
        foreach (var word in new Words(body))
        {
            if (!char.IsUpper(body[word.Start])) { return null; }
        }

        return body.Length == 0 || body.Contains(',') ? null : body.ToString();
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

    private static TextSpan? SpanOf(Party party, Attribution? attribution)
    {
        var spans = attribution?.Source.Spans ?? [];
        foreach (var span in spans)
        {
            foreach (var mention in party.Mentions)
            {
                if (span.Contains(mention))
                {
                    return mention;
                }
            }
        }

        return spans is [var first, ..] ? first : party.Mentions is [var only, ..] ? only : null;
    }
}
