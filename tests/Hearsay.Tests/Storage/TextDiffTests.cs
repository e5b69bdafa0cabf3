using System.Text;
using CsCheck;
using Hearsay.Storage;

namespace Hearsay.Tests.Storage;

/// <summary>A diff carries no words: with both texts at hand it makes the later one out of the earlier.</summary>
public sealed class TextDiffTests
{
    [Fact]
    public void The_changes_turn_the_earlier_text_into_the_later() =>
        Gen.Select(Gen.String[Gen.Char["ab .\n\ud83d"], 0, 40], Gen.String[Gen.Char["ab .\n\ud83d"], 0, 40]).Sample((before, after) =>
        {
            Assert.Equal(after, Applied(before, after));
        });

    [Fact]
    public void A_word_that_was_changed_is_one_change()
    {
        var change = Assert.Single(TextDiff.Of("Ann saw 400 men.", "Ann saw 380 men."));
        Assert.Equal((8, 11, 8, 11), (change.Before.Start, change.Before.End, change.After.Start, change.After.End));
        Assert.Empty(TextDiff.Of("Ann saw it.", "Ann saw it."));
    }

    [Fact]
    public void Texts_that_share_nothing_are_one_change_without_a_search()
    {
        var (before, after) = (string.Join(' ', Enumerable.Range(0, 200_000)), string.Join(' ', Enumerable.Range(300_000, 200_000)));
        Assert.Single(TextDiff.Of(before, after));
        Assert.Equal(after, Applied(before, after));
    }

    private static string Applied(string before, string after)
    {
        var (built, at) = (new StringBuilder(), 0);
        foreach (var change in TextDiff.Of(before, after))
        {
            built.Append(before, at, change.Before.Start - at).Append(after, change.After.Start, change.After.Length);
            at = change.Before.End;
        }

        return built.Append(before, at, before.Length - at).ToString();
    }
}
