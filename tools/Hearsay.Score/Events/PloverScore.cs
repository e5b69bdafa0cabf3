using Hearsay.Mentions;
using Hearsay.Reports;
using Hearsay.Statements.Events;
using Hearsay.Text;

namespace Hearsay.Score.Events;

/// <summary>The type of each record's main event, and the spans of its source and recipient.</summary>
internal sealed class PloverScore(ReportReader reader, TextWriter output, bool all)
{
    private const int Far = 1 << 20;

    public int Records { get; private set; }

    /// <summary>Records whose main event has the type that is wanted.</summary>
    public int Typed { get; private set; }

    /// <summary>Records of which any event has it.</summary>
    public int TypedAnywhere { get; private set; }

    public SpanCount Sources { get; } = new();

    public SpanCount Recipients { get; } = new();

    public void Print(string path)
    {
        Read(path);
        output.WriteLine(FormattableString.Invariant($"PLOVER records: type right in {Typed} of {Records} ({100.0 * Typed / Records:F1} %); among the record's events in {TypedAnywhere} ({100.0 * TypedAnywhere / Records:F1} %)"));
        output.WriteLine(FormattableString.Invariant($"  source spans    {Sources}"));
        output.WriteLine(FormattableString.Invariant($"  recipient spans {Recipients}"));
    }

    public void Read(string path)
    {
        foreach (var gold in PloverRecord.Read(path))
        {
            var reading = reader.Read(new ReportDraft { Text = gold.Text }.ToReport());
            var events = CodedEvents.Of(reading.Statements, reading.Attributions, reading.Parties);
            var main = CodedEvents.Main(events);
            var (found, aimed) = main is null ? ([], []) : Dyad(main, reading);
            Records++;
            Typed += main?.Kind.Type == gold.Type ? 1 : 0;
            TypedAnywhere += events.Any(one => one.Kind.Type == gold.Type) ? 1 : 0;
            Sources.Add(found, gold.Sources);
            Recipients.Add(aimed, gold.Targets);
            if (all)
            {
                Show(gold, main, events, found, aimed);
            }
        }
    }

    private void Show(PloverRecord gold, CodedEvent? main, IEnumerable<CodedEvent> events, List<TextSpan> found, List<TextSpan> aimed)
    {
        string Words(IEnumerable<TextSpan> spans) => string.Join("; ", spans.Select(span => span.In(gold.Text).ToString()));
        output.WriteLine(FormattableString.Invariant($"{(main?.Kind.Type == gold.Type ? "ok  " : "MISS")} {gold.Id} {gold.Type} read {main?.Kind.Type} <{(main is null ? "" : main.Trigger.In(gold.Text).ToString())}>  source [{Words(gold.Sources)}] read [{Words(found)}]  target [{Words(gold.Targets)}] read [{Words(aimed)}]"));
        output.WriteLine(FormattableString.Invariant($"     {gold.Text}"));
        output.WriteLine(FormattableString.Invariant($"     {string.Join(", ", events.Select(one => FormattableString.Invariant($"{one.Depth} {one.Kind.Type} <{one.Trigger.In(gold.Text).ToString()}>")))}"));
    }

    private static bool IsPronoun(ReadOnlySpan<char> words) => words is "it" or "its" or "they" or "their" or "them" or "he" or "his" or "him" or "she" or "her" or "who" or "which" or "that" or "It" or "They" or "He" or "She";

    /// <summary>Of each party the mention nearest to the trigger that is no pronoun: the records mark names and descriptions only. What several do with each other they do to each other.</summary>
    private static (List<TextSpan> Sources, List<TextSpan> Targets) Dyad(CodedEvent coded, Reading reading)
    {
        var (sources, recipients) = (Nearest(coded.Sources, coded, reading), Nearest(coded.Recipients, coded, reading));
        return sources.Count > 1 && coded.Kind.Type is EventType.Agree or EventType.Consult or EventType.Cooperate or EventType.Support or EventType.Reject
            ? (sources, sources) : (sources, recipients);
    }

    private static List<TextSpan> Nearest(IEnumerable<PartyId> parties, CodedEvent coded, Reading reading) => [.. parties
        .Select(id => reading.Parties.First(party => party.Id == id).Mentions
            .MinBy(span => (IsPronoun(span.In(reading.Report.Text)) ? Far : 0) + Math.Abs(span.Start - coded.Trigger.Start)))
        .OrderBy(static span => span.Start)];
}
