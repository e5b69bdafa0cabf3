using Hearsay.Text;

namespace Hearsay.Ledgers;

/// <summary>Every span of a reading: the evidence that everything in it rests on.</summary>
internal static class ReadingSpans
{
    public static IEnumerable<TextSpan> Of(Reading reading) =>
    [
        .. reading.Sentences,
        .. reading.Report.Evidence.Select(static one => one.Span),
        .. reading.Parties.SelectMany(static party => party.Mentions.Concat(party.Evidence.Select(static one => one.Span))),
        .. reading.Attributions.SelectMany(static attribution => (IEnumerable<TextSpan>)
            [
                .. attribution.Source.Spans, .. attribution.Cue.Spans, .. attribution.Content,
                .. attribution.Evidence.Select(static one => one.Span),
                .. attribution.Channel is { } channel ? [channel.Span] : Array.Empty<TextSpan>(),
            ]),
        .. reading.Statements.SelectMany(static statement => (IEnumerable<TextSpan>)[statement.Span, statement.Event.Trigger]),
        .. reading.Relations.Select(static relation => relation.Cue),
        .. reading.Quantities.SelectMany(static quantity => (IEnumerable<TextSpan>)[quantity.Span, .. quantity.OfSpan is { } thing ? [thing] : Array.Empty<TextSpan>()]),
        .. reading.Times.SelectMany(static time => (IEnumerable<TextSpan>)[time.Span, .. time.Anchor is { } anchor ? [anchor.Span] : Array.Empty<TextSpan>()]),
        .. reading.Places.Select(static place => place.Span),
    ];
}
