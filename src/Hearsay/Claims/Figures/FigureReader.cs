using System.Collections.Frozen;
using System.Collections.Immutable;
using Hearsay.Mentions.Quantities;
using Hearsay.Mentions.Times;
using Hearsay.Statements;
using Hearsay.Text;

namespace Hearsay.Claims.Figures;

/// <summary>The figures of a statement with what each measures, read from the words around them.</summary>
internal sealed class FigureReader(Reading reading)
{
    private static readonly FrozenDictionary<string, (string Status, Aggregation Aggregation)> Statuses = WordTable.Map(
        "Claims.Figures.Data.statuses", StringComparer.OrdinalIgnoreCase, static row => (row[1], Enum.Parse<Aggregation>(row[2], ignoreCase: true)));

    private static readonly FrozenDictionary<string, (string Counted, string? Subject)> Counted = WordTable.Map(
        "Claims.Figures.Data.counted", StringComparer.OrdinalIgnoreCase, static row => (row[1], row is [_, _, { Length: > 0 } subject] ? subject : null));

    /// <summary>Some of those who are counted, of whom no noun says which.</summary>
    private const string Some = "some";

    private readonly string _text = reading.Report.Text;
    private readonly Dictionary<QuantityId, Quantity> _quantities = reading.Quantities.ToDictionary(static one => one.Id);
    private readonly Dictionary<TimeId, TimeMention> _times = reading.Times.ToDictionary(static one => one.Id);

    /// <summary>Ranks and lengths of time measure nothing that another report could contradict.</summary>
    public ImmutableArray<ToldFigure> Of(Statement statement)
    {
        var quantities = statement.Event.Quantities.Select(id => _quantities[id]).ToList();

        // "Another 42, including 11 children": some of what is added are no count of all children either.
        var isAdded = quantities.Exists(IsAdded);
        return
        [
            .. quantities.Where(one => one.Measure is not (QuantityMeasure.Rank or QuantityMeasure.Duration) && !MeasuresNothing(one, IsAdded(one) || (isAdded && IsSome(one))))
                .Select(quantity => ToldFigure.Of(quantity, KeyOf(statement, quantity), quantity.Measure == QuantityMeasure.Count ? null : quantity.Unit)),
        ];
    }

    /// <summary>"not one more" than the figure before, "one of them", "at six", "twenty to six": numbers that count nothing, or a clock.</summary>
    private bool MeasuresNothing(Quantity quantity, bool isAdded)
    {
        var beside = new FigureNeighbours(_text, quantity.Span);
        var isMore = quantity.Hard is { Low: 0, High: 0 } && beside.Follow("more");
        var isPick = quantity.Hard is { IsPoint: true, Low: 1 } && beside.Follow("pick");
        return isMore || isPick || isAdded || (quantity is { Unit: null, Measure: QuantityMeasure.Count } && IsHour(quantity, beside));
    }

    /// <summary>"*another* 42": what is added to a count is not the count.</summary>
    private bool IsAdded(Quantity quantity) =>
        new FigureNeighbours(_text, quantity.Span).Precede("added") || new FigureNeighbours(_text, quantity.Span with { Length = 0 }).Follow("added");

    /// <summary>"58 people *including 11* under eight": some of those who are counted.</summary>
    private bool IsSome(Quantity quantity)
    {
        var beside = new FigureNeighbours(_text, quantity.Span);
        return beside.Precede("some") || beside.Precede("some", "bound");
    }

    /// <summary>"*twenty* to six", "a *quarter* to nine": only what stands before it tells six from "rose to six".</summary>
    private static bool IsHour(Quantity quantity, FigureNeighbours beside) => quantity.Hard is { IsPoint: true, Low: >= 0 and <= 59 and var hour }
        && (beside.Follow("clock") || beside.Precede("clock") || beside.Precede("minutes", "to")
            || (beside.Precede("at") && ((hour <= 24 && quantity.Of is null) || beside.FollowOnward("to"))));

    private MeasurementKey KeyOf(Statement statement, Quantity quantity)
    {
        var found = StatusOf(statement, quantity);
        var people = quantity.Unit is { } unit && Counted.TryGetValue(unit, out var counted) ? counted : default;

        // "killed 30": of whom nothing is said, people are killed.
        var isPeople = people.Counted is not null || (quantity.Unit is null && found?.Status is "killed" or "injured" or "killed+injured" or "displaced" or "detained" or "missing");
        return new MeasurementKey(
            people.Counted ?? (isPeople ? "person" : quantity.Unit ?? "thing"),
            found?.Status,
            Subject(quantity, people.Subject) ?? (IsSome(quantity) ? Some : null),
            Of: null,
            Period: statement.Event.Time is { } time && _times[time].Edtf is { } edtf && edtf.Contains('/', StringComparison.Ordinal) ? edtf : null,
            quantity.Cumulative ? Aggregation.Cumulative : quantity.Measure != QuantityMeasure.Count ? Aggregation.Level : found?.Aggregation ?? Aggregation.Level);
    }

    /// <summary>The word nearest to the figure says what became of those it counts: "killed 12 and wounded 30". One word alone may stand for both.</summary>
    private (string Status, Aggregation Aggregation)? StatusOf(Statement statement, Quantity quantity)
    {
        var inside = quantity.OfSpan ?? quantity.Span;
        if (InWords(inside) is { } own)
        {
            return own;
        }

        (string, Aggregation)? nearest = null;
        var distance = int.MaxValue;
        var statuses = new HashSet<string>(StringComparer.Ordinal);
        var around = SentenceOf(quantity.Span);
        foreach (var word in new Words(around.In(_text)))
        {
            var span = word with { Start = around.Start + word.Start };
            if (!Statuses.TryGetValue(span.In(_text).ToString(), out var status))
            {
                continue;
            }

            if (statement.Span.Contains(span))
            {
                statuses.Add(status.Status);
            }

            var away = span.Start >= inside.End ? span.Start - inside.End : quantity.Span.Start - span.End;
            if (away >= 0 && away < distance)
            {
                (nearest, distance) = (status, away);
            }
        }

        // "175 people were killed or wounded": one figure, both fates.
        var isOnly = statement.Event.Quantities.Count(id => _quantities[id].Measure == QuantityMeasure.Count) == 1;
        return isOnly && statuses.Contains("killed") && statuses.Contains("injured") ? ("killed+injured", Aggregation.Cumulative)
            : nearest ?? InWords(statement.Event.Trigger);
    }

    private TextSpan SentenceOf(TextSpan span)
    {
        var (low, high) = (0, reading.Sentences.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = reading.Sentences[middle].End <= span.Start ? (middle + 1, high) : (low, middle);
        }

        return low < reading.Sentences.Length ? reading.Sentences[low] : span;
    }

    private (string Status, Aggregation Aggregation)? InWords(TextSpan span)
    {
        foreach (var word in new Words(span.In(_text)))
        {
            if (Statuses.TryGetValue(word.In(span.In(_text)).ToString(), out var status))
            {
                return status;
            }
        }

        return null;
    }

    /// <summary>What is said of the thing counted before its noun: the "Iranian" of ships. People are told apart by the noun alone.</summary>
    private static string? Subject(Quantity quantity, string? people)
    {
        if (people is not null || quantity.Unit is null || quantity.Of is not { } of || Counted.ContainsKey(quantity.Unit))
        {
            return people;
        }

        var last = of.LastIndexOf(' ');
        return last > 0 ? of[..last].ToLowerInvariant() : null;
    }
}
