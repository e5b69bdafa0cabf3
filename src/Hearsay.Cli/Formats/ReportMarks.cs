using System.Collections.Immutable;
using Hearsay.Mentions.Places;
using Hearsay.Statements;
using Hearsay.Text;

namespace Hearsay.Cli.Formats;

/// <summary>What the page marks in a report: statements outermost, then contents, sources and cues, then times, places and figures.</summary>
internal sealed class ReportMarks(Reading reading, Wording wording, string anchor)
{
    /// <summary>So many nested contents have looks of their own; deeper ones begin again.</summary>
    public const int Depths = 4;

    private const int StatementDepth = -1;
    private const int FactDepth = int.MaxValue;

    private readonly List<HtmlMark> _marks = [];

    public ImmutableArray<HtmlMark> Of(ImmutableArray<Chain> chains)
    {
        foreach (var statement in reading.Statements)
        {
            AddStatement(statement);
        }

        foreach (var chain in chains.SelectMany(chain => chain.WithInner()))
        {
            AddChain(chain);
        }

        AddFacts();
        return [.. _marks.OrderBy(mark => mark.Span.Start).ThenByDescending(mark => mark.Span.End).ThenBy(mark => mark.Depth).ThenBy(mark => mark.Layer)];
    }

    private void AddStatement(Statement statement)
    {
        var id = $"{anchor}{statement.Id}";
        var title = HtmlText.Escape($"{statement.Id}: {StatementWording.Standing(statement)}");
        _marks.Add(new HtmlMark(statement.Span, StatementDepth, 0, $"class=\"claim {StatementWording.Look(statement)}\" data-statement=\"{id}\" title=\"{title}\"") { Id = id + "m" });
    }

    private void AddChain(Chain chain)
    {
        var id = FormattableString.Invariant($"{anchor}a{chain.Number}");
        var attribution = chain.Attribution;
        var title = HtmlText.Escape(FormattableString.Invariant($"{chain.Number}: {wording.Voice(attribution)} {wording.Act(attribution)}"));
        Add(attribution.Content, FormattableString.Invariant($"d{chain.Depth % Depths} {Manner.Of(attribution)}"), 0);
        Add(attribution.Source.Spans, "source", 1);
        Add(attribution.Cue.Spans, "cue", 1);
        AddNumber(chain, id);

        void Add(ImmutableArray<TextSpan> spans, string look, int layer) => _marks.AddRange(spans.Select(span =>
            new HtmlMark(span, chain.Depth, layer, $"class=\"{look}\" data-chain=\"{id}\" title=\"{title}\"")));
    }

    /// <summary>The number stands behind the cue, outside its mark; without a cue, behind the content.</summary>
    private void AddNumber(Chain chain, string id)
    {
        var spans = chain.Attribution.Cue.Spans.IsEmpty ? chain.Attribution.Content : chain.Attribution.Cue.Spans;
        if (spans.IsEmpty)
        {
            return;
        }

        var number = FormattableString.Invariant($"<a class=\"number\" id=\"{id}m\" href=\"#{id}\" data-chain=\"{id}\" aria-label=\"Chain {chain.Number}\">{chain.Number}</a>");
        var last = _marks.FindLastIndex(mark => mark.Span == spans[^1]);
        _marks[last] = _marks[last] with { After = number };
    }

    private void AddFacts()
    {
        var facts = new FactWording(reading);
        foreach (var time in reading.Times)
        {
            Add(time.Span, "time", $"time: {facts.Of(time)}");
        }

        foreach (var place in reading.Places)
        {
            Add(place.Span, "place", $"place: {FactWording.Of(place)}{Degrees(place)}");
        }

        foreach (var quantity in reading.Quantities)
        {
            Add(quantity.Span, "figure", $"figure: {FactWording.Of(quantity)}");
        }

        void Add(TextSpan span, string look, string title) =>
            _marks.Add(new HtmlMark(span, FactDepth, 0, $"class=\"{look}\" title=\"{HtmlText.Escape(title)}\""));
    }

    private static string Degrees(Place place) => (place.Latitude, place.Longitude) is ({ } north, { } east)
        ? FormattableString.Invariant($" ({north:0.##}, {east:0.##})")
        : "";
}
