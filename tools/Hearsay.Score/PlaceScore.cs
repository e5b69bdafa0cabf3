using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Hearsay.Grammar;
using Hearsay.Mentions;
using Hearsay.Mentions.Actors;
using Hearsay.Mentions.Places;
using Hearsay.Mentions.Places.Gazetteers;
using Hearsay.Mentions.Places.Resolving;
using Hearsay.Mentions.Places.Spotting;
using Hearsay.Text;

namespace Hearsay.Score;

/// <summary>
/// Where the places of a report are. First with the gold names given: how many are put within 161 km (100 miles) of where they are.
/// Then from the text alone: which names are found, and how many of all are found and put there. Last, whether a name stands for a
/// place or for those who act there.
/// </summary>
internal sealed class PlaceScore
{
    private const double Close = 161;

    private static readonly string[] Sets = ["trnews", "geovirus", "lgl", "geowebnews"];

    private readonly Gazetteer _gazetteer;
    private readonly PlaceFinder _finder;
    private readonly Parser _parser;
    private readonly bool _all;

    private PlaceScore(string models, bool all)
    {
        using var grammar = File.OpenRead(Path.Combine(models, "grammar.bin"));
        (_parser, _all) = (Parser.Load(grammar), all);
        using var places = File.OpenRead(Path.Combine(models, "gazetteer.bin"));
        var watch = Stopwatch.StartNew();
        _gazetteer = Gazetteer.Load(places);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"gazetteer: {_gazetteer.Count} places, {places.Length / 1e6:F1} MB, loaded in {watch.Elapsed.TotalMilliseconds:F0} ms"));
        _finder = new PlaceFinder(_gazetteer);
    }

    public static int Run(string data, string models, bool all)
    {
        var score = new PlaceScore(models, all);
        foreach (var set in Sets)
        {
            var rows = Rows(Path.Combine(data, "places", set + ".dev.jsonl")).ToList();
            score.Resolve(set, rows);
            score.Find(set, rows);
        }

        score.Use(Rows(Path.Combine(data, "places", "relocar.train.jsonl")));
        return 0;
    }

    /// <summary>Gold names given.</summary>
    private void Resolve(string set, List<JsonElement> rows)
    {
        var (candidates, resolver) = (new CandidateFinder(_gazetteer), new PlaceResolver(_gazetteer));
        var (gold, known, close, notable, best) = (0, 0, 0, 0, 0);
        foreach (var row in rows)
        {
            var text = row.GetProperty("text").GetString()!;
            var names = Gold(row, text);
            var toponyms = names.Select(name => new Toponym(name.Span, candidates.Of(name.Span.In(text)))).ToList();
            resolver.Resolve(text, toponyms);
            foreach (var (name, toponym) in names.Zip(toponyms))
            {
                if (name.Point is { } point)
                {
                    gold++;
                    known += toponym.Place >= 0 ? 1 : 0;
                    close += IsClose(toponym.Place, point) ? 1 : 0;
                    best += toponym.Candidates.Any(candidate => IsClose(candidate.Place, point)) ? 1 : 0;
                    notable += toponym.Candidates.Length > 0 && IsClose(toponym.Candidates.MaxBy(static candidate => candidate.Prior).Place, point) ? 1 : 0;
                    if (_all && !IsClose(toponym.Place, point))
                    {
                        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{set} far\t{name.Span.In(text)}\t{Describe(toponym.Place)}\t{point.Latitude:F1},{point.Longitude:F1}"));
                    }
                }
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{set}, gold names: {gold}, known {Per(known, gold):F1} %, acc@161 {Per(close, gold):F1} % (of the known {Per(close, known):F1} %); the most notable alone {Per(notable, gold):F1} %, the best candidate {Per(best, gold):F1} %"));
    }

    /// <summary>From the text alone; names match where they overlap, as EUPEG counts: recall over names with a point, precision over all.</summary>
    private void Find(string set, List<JsonElement> rows)
    {
        var (gold, found, right, matched, close) = (0, 0, 0, 0, 0);
        foreach (var row in rows)
        {
            var text = row.GetProperty("text").GetString()!;
            var names = Gold(row, text);
            var spotted = _finder.Names(new MentionFinder(ActorTable.Default).Find(_parser.Parse(Tokenizer.Tokenize(text)))).Where(static name => name.Use != PlaceUse.Hint && name.Toponym.Place >= 0).ToList();
            found += spotted.Count;
            right += spotted.Count(name => names.Any(one => one.Span.Overlaps(name.Toponym.Span)));
            foreach (var name in names)
            {
                var match = spotted.Find(one => one.Toponym.Span.Overlaps(name.Span));
                if (name.Point is not { } point)
                {
                    continue;
                }

                (gold, matched, close) = (gold + 1, matched + (match.Toponym is null ? 0 : 1), close + (match.Toponym is not null && IsClose(match.Toponym.Place, point) ? 1 : 0));
                if (_all && match.Toponym is null)
                {
                    Console.WriteLine($"{set} missed\t{name.Span.In(text)}\t{Around(text, name.Span)}");
                }
            }

            foreach (var name in spotted.Where(name => _all && !names.Any(one => one.Span.Overlaps(name.Toponym.Span))))
            {
                Console.WriteLine($"{set} false\t{name.Toponym.Span.In(text)}\t{Around(text, name.Toponym.Span)}\t{Describe(name.Toponym.Place)}");
            }
        }

        var (precision, recall) = (Per(right, found), Per(matched, gold));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{set}, from text: P {precision:F1} R {recall:F1} F1 {2 * precision * recall / (precision + recall):F1}, recall@161 {Per(close, gold):F1} %"));
    }

    /// <summary>Metonymy with the name given; what is marked as both is left out.</summary>
    private void Use(IEnumerable<JsonElement> rows)
    {
        var (count, right) = (0, 0);
        foreach (var row in rows.Where(static row => row.GetProperty("label").GetString() is "lit" or "met"))
        {
            var text = row.GetProperty("text").GetString()!;
            var parsed = _parser.Parse(Tokenizer.Tokenize(text));
            var (start, end) = (Unit(text, row.GetProperty("start").GetInt32()), Unit(text, row.GetProperty("end").GetInt32()));
            var first = Array.FindIndex(parsed.Tokens, token => token.End > start);
            var last = Array.FindLastIndex(parsed.Tokens, token => token.Start < end);
            var use = new Metonymy(new Tree(parsed)).UseOf(first, last + 1) == PlaceUse.Party ? "met" : "lit";
            var isRight = use == row.GetProperty("label").GetString();
            (count, right) = (count + 1, right + (isRight ? 1 : 0));
            if (_all && !isRight)
            {
                Console.WriteLine($"relocar not {use}\t{parsed.Relations[last]}\t{Around(text, TextSpan.FromBounds(start, end))}");
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ReLocaR train: {count} names, place or party right {Per(right, count):F1} %"));
    }

    private bool IsClose(int place, (double, double) point) => place >= 0 && Geodesy.Distance(_gazetteer[place].Point, point) < Close;

    private string Describe(int place) => place < 0 ? "-" : $"{_gazetteer.NameOf(place)}, {_gazetteer.Admin1Of(place)}, {_gazetteer.CountryOf(place)} ({_gazetteer[place].Kind}, {_gazetteer.IdOf(place)})";

    private static double Per(int part, int whole) => 100.0 * part / Math.Max(1, whole);

    private static string Around(string text, TextSpan span) => text[Math.Max(0, span.Start - 40)..Math.Min(text.Length, span.End + 40)].Replace('\n', ' ');

    private static IEnumerable<JsonElement> Rows(string path) => File.ReadLines(path).Where(static line => line.Length > 0).Select(static line => JsonDocument.Parse(line).RootElement);

    private static List<(TextSpan Span, (double Latitude, double Longitude)? Point)> Gold(JsonElement row, string text) =>
    [
        .. row.GetProperty("toponyms").EnumerateArray()
            .Select(one => (TextSpan.FromBounds(Unit(text, one.GetProperty("start").GetInt32()), Unit(text, one.GetProperty("end").GetInt32())), Point(one)))
            .Where(static one => one.Item1.Length > 0)
            .OrderBy(static one => one.Item1.Start).ThenBy(static one => one.Item1.Length),
    ];

    /// <summary>The sets count code points, we count UTF-16 units.</summary>
    private static int Unit(string text, int codePoint)
    {
        var unit = 0;
        for (; codePoint > 0 && unit < text.Length; codePoint--)
        {
            unit += unit + 1 < text.Length && char.IsSurrogatePair(text, unit) ? 2 : 1;
        }

        return unit;
    }

    private static (double, double)? Point(JsonElement one) =>
        one.TryGetProperty("lat", out var latitude) && latitude.ValueKind == JsonValueKind.Number ? (latitude.GetDouble(), one.GetProperty("lon").GetDouble()) : null;
}
