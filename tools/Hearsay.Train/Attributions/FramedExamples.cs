using Hearsay.Train.Networks;

namespace Hearsay.Train.Attributions;

/// <summary>Sentences composed of annotated clauses after the frames of frames.tsv.</summary>
internal sealed class FramedExamples(IReadOnlyList<TellingClause> clauses, ulong seed)
{
    private const string FramesFile = "tools/Hearsay.Train/Attributions/frames.tsv";

    private readonly Dice _dice = new(seed);
    private readonly string[] _verbs = [.. clauses.Select(static clause => clause.Cue).Where(static cue => cue.All(char.IsAsciiLetterLower))];

    public IEnumerable<Example> Make()
    {
        foreach (var frame in SentenceFrame.Read(FramesFile))
        {
            for (var i = 0; i < frame.Count; i++)
            {
                var made = frame.Fill(Words(isQuoted: frame.Pattern.AsSpan().ContainsAny('“', '"')));
                // What one attribution holds that is marked is known; what a clause itself may hold is not.
                yield return new Example(made, []);
            }
        }
    }

    private Dictionary<string, string> Words(bool isQuoted) => new(StringComparer.Ordinal)
    {
        ["S"] = Any().Source,
        ["T"] = Any().Source,
        ["H"] = Any().Source,
        ["C"] = Clause(isQuoted),
        ["D"] = Clause(isQuoted),
        ["V"] = _verbs[_dice.Below(_verbs.Length)],
    };

    private string Clause(bool isQuoted) => isQuoted ? Any().Content.Replace('“', '‘').Replace('”', '’') : Any().Content;

    private TellingClause Any() => clauses[_dice.Below(clauses.Count)];
}
