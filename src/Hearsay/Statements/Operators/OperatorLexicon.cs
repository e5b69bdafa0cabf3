using System.Collections.Frozen;
using Hearsay.Text;

namespace Hearsay.Statements.Operators;

/// <summary>The words that decide whether what stands under them happened, from Data/operators.tsv.</summary>
internal static class OperatorLexicon
{
    private static readonly FrozenDictionary<(string, OperatorPart, OperatorFrame), Operator> Rows = Load();

    private static readonly FrozenSet<(string, OperatorPart)> Lemmas = Rows.Keys.Select(static key => (key.Item1, key.Item2)).ToFrozenSet();

    public static Operator? Find(string lemma, OperatorPart part, OperatorFrame frame) => Rows.GetValueOrDefault((lemma, part, frame));

    public static Operator? Word(string lower, OperatorPart part) => Rows.GetValueOrDefault((lower, part, OperatorFrame.Word));

    public static bool Knows(string lemma, OperatorPart part) => Lemmas.Contains((lemma, part));

    /// <summary>Whether a word is in the lexicon and has no attitude in any frame: "force", "begin" tell what happens and nobody's words.</summary>
    public static bool IsMute(string lemma, OperatorPart part) =>
        Knows(lemma, part) && Enum.GetValues<OperatorFrame>().All(frame => Find(lemma, part, frame) is not { Commitment: not null });

    private static FrozenDictionary<(string, OperatorPart, OperatorFrame), Operator> Load() => WordTable.Rows("Statements.Data.operators").ToFrozenDictionary(
        static row => (row[0], Enum.Parse<OperatorPart>(row[1], ignoreCase: true), FrameOf(row[2])),
        static row => new Operator(Effect.Parse(row[3]), Effect.Parse(row[4]), StanceOf(row[5]), row[6] == "light"));

    private static OperatorFrame FrameOf(string cell) => Enum.Parse<OperatorFrame>(cell.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);

    private static Stance? StanceOf(string cell) => cell == "." ? null : Enum.Parse<Stance>(cell, ignoreCase: true);
}
