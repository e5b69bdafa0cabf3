using CsCheck;
using Hearsay.Claims.Reuse;

namespace Hearsay.Tests.Claims.Reuse;

public sealed class WinnowTests
{
    [Fact]
    public void Texts_that_share_ten_words_in_a_row_share_a_fingerprint() =>
        Gen.Int[0, 500].Select(Gen.Int[0, 40], Gen.Int[0, 40], Gen.Int[0, 40]).Sample(static (seed, before, after, other) =>
        {
            var passage = Reprints.Filler(seed, 10);
            var one = $"{Reprints.Filler(seed + 1000, before)} {passage} {Reprints.Filler(seed + 2000, after)}";
            var two = $"{Reprints.Filler(seed + 3000, other)} {passage} {Reprints.Filler(seed + 4000, before)}";
            return Of(one).Overlaps(Of(two));
        });

    [Fact]
    public void A_text_is_filed_under_a_fifth_to_a_fourth_of_its_runs()
    {
        var compared = ComparedText.Of(Reprints.Filler(1, 5000));

        Assert.InRange(Winnow.Of(compared.Shingles).Count / (double)compared.Distinct.Length, 0.2, 0.25);
    }

    private static HashSet<ulong> Of(string text) => Winnow.Of(ComparedText.Of(text).Shingles);
}
