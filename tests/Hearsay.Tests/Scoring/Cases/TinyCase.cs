using System.Collections.Immutable;
using System.Text.Json;
using Hearsay.Claims;
using Hearsay.Claims.Books;
using Hearsay.Claims.Conflicts;
using Hearsay.Claims.Matching;
using Hearsay.Mentions;
using Hearsay.Reports;
using Hearsay.Scoring.Cases;
using Hearsay.Scoring.Cases.Truths;
using Hearsay.Statements;
using Hearsay.Text;

namespace Hearsay.Tests.Scoring.Cases;

/// <summary>A truth and what was found of it, both written by hand.</summary>
internal sealed class TinyCase
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Statement>> _statements = new(StringComparer.Ordinal);
    private readonly List<string> _rows = [];
    private readonly List<TrueClaim> _truth = [];
    private readonly List<Claim> _found = [];

    public List<TrueReuse> Reuse { get; } = [];

    /// <summary>Another text under the same id is a new revision.</summary>
    public TinyCase Report(string id, string text)
    {
        _texts[id] = text;
        _statements.TryAdd(id, []);
        _rows.Add(JsonSerializer.Serialize(new { id, text, outlet = $"{id} Post", published = $"2031-05-13T{_rows.Count:00}:00:00Z" }));
        return this;
    }

    public TinyCase True(TrueClaim claim)
    {
        _truth.Add(claim);
        return this;
    }

    /// <summary>A claim of which these tellings were found.</summary>
    public TinyCase Found(params Told[] told)
    {
        var tellings = told.Select(TellingOf).ToImmutableArray();
        var (report, statement) = (tellings[0].Report.Id, tellings[0].Statement);
        _found.Add(new Claim(new ClaimId((ulong)_found.Count), tellings, () => ConflictFinder.Find(tellings, ["Kardan army"]))
        {
            Clearest = _statements[report].Single(one => one.Id == statement),
            In = new ReportDraft { Id = report, Text = _texts[report] }.ToReport(),
        });
        return this;
    }

    public CaseScore Score()
    {
        var reports = CaseReports.Read("reports", new StringReader(string.Join('\n', _rows)));
        var readings = reports.Latest.Select(report => new Reading { Reader = "", Report = report, Statements = [.. _statements[report.Id]] }).ToList();
        return CaseScore.Of(new CaseTruth { Name = "tiny", Claims = [.. _truth], Reuse = [.. Reuse], Parties = new PartyWords([KeyValuePair.Create("Kardan army", ImmutableArray.Create("Colonel Vann"))]) }, reports, readings, _found);
    }

    /// <summary>A claim of the truth with one origin where nothing else is said.</summary>
    public static TrueClaim Claim(string id, params TrueTelling[] tellings) => new() { Id = id, Tellings = [.. tellings], Origins = new TrueOrigins { Min = 1, Max = 1 } };

    public static TrueTelling Telling(string report, string quote, string? holder = null, Stance stance = Stance.Affirms) =>
        new() { Report = report, Quote = quote, Stance = stance, Holders = holder is null ? [] : [new TrueHolder(holder, holder)] };

    private Telling TellingOf(Told told)
    {
        var text = _texts[told.Report];
        var span = new TextSpan(text.IndexOf(told.Words, StringComparison.Ordinal), told.Words.Length);
        var statements = _statements[told.Report];
        var known = statements.Find(one => one.Span == span && one.Event.Trigger.In(text).SequenceEqual(told.Trigger));
        if (known is null)
        {
            known = new Statement
            {
                Id = new StatementId(statements.Count + 1),
                Span = span,
                Voice = VoiceKind.Attributed,
                Polarity = Polarity.Affirmed,
                Modality = Modality.Happened,
                Event = new StatedEvent { Trigger = new TextSpan(span.Start + told.Words.IndexOf(told.Trigger, StringComparison.Ordinal), told.Trigger.Length) },
                Confidence = 1,
            };
            statements.Add(known);
        }

        var holder = told.Holder is null ? null : new VoiceParty { Id = new PartyId(told.Holder.Length), Name = told.Holder, Kind = PartyKind.Organisation };
        return new Telling
        {
            Report = new TellingReport { Id = told.Report, Order = _texts.Keys.ToList().IndexOf(told.Report), Outlet = $"{told.Report} Post" },
            Statement = known.Id,
            Span = span,
            Chain = holder is null ? [] : [new TellingVoice { Parties = [holder], Stance = told.Stance }],
            HeldBy = holder is null ? -1 : 0,
            Stance = told.Stance,
        };
    }
}
