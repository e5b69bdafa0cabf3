using System.Text;
using Hearsay.Mentions;
using Hearsay.Mentions.Actors;

namespace Hearsay.Tests.Mentions;

public sealed class ActorTableTests
{
    [Theory]
    [InlineData("AFP", "Agence France-Presse", PartyKind.Outlet, "FR")]
    [InlineData("Teheran", "Iran", PartyKind.State, "IR")]
    [InlineData("British", "United Kingdom", PartyKind.State, "GB")]
    [InlineData("Washington Post", "The Washington Post", PartyKind.Outlet, "US")]
    public void An_alias_finds_its_actor(string alias, string name, PartyKind kind, string country)
    {
        var actor = ActorTable.Default.Find(alias);

        Assert.Equal((name, kind, country), (actor?.Name, actor?.Kind, actor?.Country));
    }

    [Fact]
    public void A_name_of_one_word_behind_an_article_is_known_only_by_it()
    {
        Assert.Null(ActorTable.Default.Find("Hill"));
        Assert.Equal("The Hill", ActorTable.Default.Find("Hill", article: true)?.Name);
    }

    [Fact]
    public void A_reader_s_own_actors_win_over_the_built_in_ones()
    {
        var table = ActorTable.Default.With(Load("Velmara Lantern\tLantern|VL\toutlet\tKV\tMED\nReuters\t\torganisation"));

        Assert.Equal("Velmara Lantern", table.Find("VL")?.Name);
        Assert.Equal(PartyKind.Organisation, table.Find("Reuters")?.Kind);
    }

    [Fact]
    public void Every_bad_line_is_named()
    {
        var bad = Assert.Throws<ActorFileException>(() => Load("# a remark\nLantern\t\tpaper\nVoss\t\tperson\tKorvia\n\tL\toutlet\nAumont\t\tperson\tKV\tGOV\tgovernor\tMay 2031"));

        Assert.Equal(["Line 2", "Line 3", "Line 4", "Line 5"], bad.Problems.Select(static problem => problem[..6]));
    }

    private static ActorTable Load(string lines) => ActorTable.Load(new MemoryStream(Encoding.UTF8.GetBytes(lines)));
}
