using System.Collections.Immutable;
using System.Globalization;
using Hearsay.Mentions;
using Hearsay.Mentions.Places;
using Hearsay.Mentions.Quantities;
using Hearsay.Mentions.Times;
using Hearsay.Statements;

namespace Hearsay.Tests.Tour;

/// <summary>Times, figures, places and statements as the tour shows them: a line each, the words first.</summary>
internal static class TourLines
{
    public static string Of(string text, IEnumerable<TimeMention> times) => string.Join('\n', times.Select(time =>
        $"{time.Id}  [{time.Span.In(text)}]  {ContractName.Of(time.Kind)} {time.Edtf}"));

    public static string Of(string text, IEnumerable<Quantity> figures) => string.Join('\n', figures.Select(figure =>
        $"{figure.Id}  [{figure.Span.In(text)}]  {Bound(figure.Hard.Low)} to {Bound(figure.Hard.High)} {figure.Of}, a {ContractName.Of(figure.Measure)} of {figure.Unit}"));

    public static string Of(string text, IEnumerable<Place> places) => string.Join('\n', places.Select(place => string.Create(CultureInfo.InvariantCulture,
        $"{place.Id}  [{place.Span.In(text)}]  {place.Name}, {ContractName.Of(place.Kind)} in {place.Country}: {place.Latitude:0.0}, {place.Longitude:0.0}, precise to {ContractName.Of(place.Precision)}")));

    public static string Of(Reading reading)
    {
        var names = reading.Parties.ToDictionary(party => party.Id, party => party.Name);
        return string.Join('\n', reading.Statements.Select(statement =>
            $"{statement.Id}  [{statement.Span.In(reading.Report.Text)}]\n"
            + $"    standing {ContractName.Of(statement.Polarity)}, {ContractName.Of(statement.Modality)}\n"
            + $"    chain    {string.Join(" > ", statement.Chain.Select(Voice))}\n"
            + $"    holder   {(statement.Holders.IsEmpty ? "none" : Names(statement.Holders))}"));

        string Voice(ChainVoice voice) => $"{Names(voice.Parties)} {ContractName.Of(voice.Stance)}";

        string Names(ImmutableArray<PartyId> parties) => string.Join(", ", parties.Select(id => names[id]));
    }

    private static string Bound(decimal? bound) => bound?.ToString("0.##", CultureInfo.InvariantCulture) ?? "open";
}
