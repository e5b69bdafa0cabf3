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

    private static readonly FrozenSet<string> Heads = WordTable.Rows("Claims.Data.heads").Select(static row => row[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly string _text;
    private readonly Dictionary<PartyId, Party> _parties;

    /// <summary>Named institutions by where they are mentioned, in the order of the text.</summary>
    private readonly List<(TextSpan Span, Party Party)> _institutions;
    private readonly Dictionary<(PartyId, AttributionId?), VoiceParty> _voices = [];

    public VoiceParties(Reading reading)
    {
        _text = reading.Report.Text;
        _parties = reading.Parties.ToDictionary(static party => party.Id);
        _institutions = [.. reading.Parties.Where(static party => IsNamed(party) && party.Kind is PartyKind.Organisation or PartyKind.Outlet)
            .SelectMany(static party => party.Mentions.Select(span => (span, party))).OrderBy(static one => one.span.Start)];
    }

    public VoiceParty Of(PartyId id, Attribution? attribution)
    {
        if (!_voices.TryGetValue((id, attribution?.Id), out var voice))
        {
            voice = _voices[(id, attribution?.Id)] = VoiceOf(_parties[id], attribution);
        }

        return voice;
    }

    private VoiceParty VoiceOf(Party party, Attribution? attribution)
    {
        var named = IsNamed(party);
        var institution = InstitutionOf(party, named);

        // "A Courier reporter saw", "a report in the Courier": the outlet's own people, and its pages, are the outlet.
        if (!named && institution is { Kind: PartyKind.Outlet } outlet && (party.Kind == PartyKind.Document || Observations.AreOutletsPeople(party.Name)))
        {
            return VoiceOf(outlet, attribution) with { Span = SpanOf(party, attribution) };
        }

        return new VoiceParty
        {
            Id = party.Id,
            Name = party.Name,
            Kind = party.Kind,
            Named = named,
            Institution = institution?.Name ?? SpokenFor(party),
            Affiliations = [.. AffiliationsOf(party, named)],
            Count = named ? null : party.Count,
            Institutions = named ? 1 : InstitutionsIn(party.Description ?? party.Name),
            Apart = named ? 0 : ApartIn(party),
            Confidence = attribution?.Confidence ?? 1,
            Span = SpanOf(party, attribution),
        };
    }

    /// <summary>"The ministry" is somebody's name in no two reports: what is written without a capital is a description, whatever it describes.</summary>
    private static bool IsNamed(Party party) =>
        party.Named && party.Kind is not (PartyKind.Unnamed or PartyKind.Group) && (party.Kind == PartyKind.Person || party.Name.Any(static c => char.IsUpper(c) || char.GetUnicodeCategory(c) == UnicodeCategory.OtherLetter));

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
                var body = words[word.End..].Trim();
                body = body.StartsWith("the ", StringComparison.Ordinal) ? body[4..] : body;
                return body.Any(char.IsUpper) && NameWords.IsInstitution(body) ? body : null;
            }

            isHead = Heads.Contains(form.ToString());
        }

        return null;
    }

    private Party? InstitutionInside(TextSpan mention)
    {
        var (low, high) = (0, _institutions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _institutions[middle].Span.Start < mention.Start ? (middle + 1, high) : (low, middle);
        }

        return low < _institutions.Count && mention.Contains(_institutions[low].Span) && _institutions[low].Span != mention && !IsNumbered(_institutions[low].Span.End, mention.End) ? _institutions[low].Party : null;
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
