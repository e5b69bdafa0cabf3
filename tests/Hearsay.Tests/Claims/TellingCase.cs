using System.Text.Json;
using Hearsay.Claims;
using Hearsay.Claims.Tellings;
using Hearsay.Statements;
using Hearsay.Text;

namespace Hearsay.Tests.Claims;

/// <summary>One line of a file of telling cases: a sentence, a proposition in it, and who tells it how.</summary>
public sealed record TellingCase(string Id, string Text, TextSpan Proposition, IReadOnlyList<string> Expected, IReadOnlyList<string> OnlyRelay)
{
    public static IEnumerable<TellingCase> Read(IEnumerable<string> lines) => lines.Select(static line =>
    {
        using var parsed = JsonDocument.Parse(line);
        var row = parsed.RootElement;
        var proposition = row.GetProperty("proposition");
        return new TellingCase(
            row.GetProperty("id").GetString()!,
            row.GetProperty("text").GetString()!,
            TextSpan.FromBounds(proposition[0].GetInt32(), proposition[1].GetInt32()),
            [.. row.GetProperty("tellings").EnumerateArray().Select(static one => $"{Bare(one.GetProperty("holder").GetString()!)} {one.GetProperty("stance").GetString()}")],
            [.. row.GetProperty("relaysOrAlleged").EnumerateArray().Select(static one => Bare(one.GetString()!))]);
    });

    /// <summary>Who tells the proposition how, as the reader has it; holders as their words in the text.</summary>
    public IReadOnlyList<string> Told()
    {
        var reading = ShippedReader.Read(Text);
        var statement = reading.Statements.Where(one => Shared(one.Span) * 2 >= Proposition.Length).MinBy(one => Math.Abs(one.Span.Length - Proposition.Length) + (Proposition.Length - Shared(one.Span)));
        return statement is null ? [] : [.. Tellings(reading, statement)];
    }

    public override string ToString() => $"{Id}: {Text}";

    private IEnumerable<string> Tellings(Reading reading, Statement statement) =>
        from telling in new TellingReader(reading, new TellingReport { Id = Id, Order = 0 }).Of(statement)
        where telling.HeldBy >= 0
        from holder in telling.Holders
        select $"{NameOf(holder)} {ContractName.Of(telling.Stance)}";

    /// <summary>What the case calls the holder, with or without a title or what else stands before the name; else the words by which the text does.</summary>
    private string NameOf(VoiceParty holder)
    {
        var name = Bare(holder.Name);
        var expected = Expected.Select(static one => one[..one.LastIndexOf(' ')]).FirstOrDefault(one => Ends(one, name) || Ends(name, one));
        return expected ?? (holder.Span is { } span ? Bare(span.In(Text).ToString()) : name);
    }

    private static bool Ends(string name, string with) =>
        name.EndsWith(with, StringComparison.OrdinalIgnoreCase) && (name.Length == with.Length || name[^(with.Length + 1)] == ' ');

    private int Shared(TextSpan span) => Math.Max(0, Math.Min(span.End, Proposition.End) - Math.Max(span.Start, Proposition.Start));

    private static string Bare(string name)
    {
        foreach (var article in (string[])["the ", "a ", "an "])
        {
            name = name.StartsWith(article, StringComparison.OrdinalIgnoreCase) ? name[article.Length..] : name;
        }

        return name;
    }
}
