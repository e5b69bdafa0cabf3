using Hearsay.Grammar;

namespace Hearsay.Attributions.Circumstances;

/// <summary>Which nouns of a sentence name a channel, by the words and what stands before them: "in a statement", "on Telegram".</summary>
internal sealed class ChannelNouns(Tree tree)
{
    /// <summary>A noun behind a preposition that leads to channels: "in a letter", "during a rally", "on Telegram"; null where it names none.</summary>
    public ChannelKind? Led(CueReach reach, int token)
    {
        if (IsPartOfAnother(token))
        {
            return null;
        }

        var preposition = reach.Preposition(token);
        if (tree.Text.Classes[token] is WordClass.Propn or WordClass.Sym or WordClass.X && ChannelWords.Service(tree.Text.Form(token)) is { } service)
        {
            return preposition is "on" or "On" or "to" or "via" or "through" or "in" ? service : null;
        }

        var leads = preposition is "in" or "In" or "during" or "During" or "at" or "At" or "on" or "On" or "via" or "Via"
            or "through" or "Through" or "by" or "By" or "over" or "Over";
        return leads ? Noun(reach, token) ?? (IsCommon(reach, token) ? ChannelWords.Medium(tree.Text.Form(token)) : null) : null;
    }

    /// <summary>What is given or made, and so also an object: "issued a statement", "told a news conference".</summary>
    public ChannelKind? Given(CueReach reach, int token) =>
        !IsPartOfAnother(token) && (reach.IsInCue(token) || tree.Text.Relations[token] is Relation.Obj or Relation.Iobj) ? Noun(reach, token) : null;

    private ChannelKind? Noun(CueReach reach, int token) =>
        IsCommon(reach, token) && IsOfThePress(token) ? ChannelWords.Noun(tree.Text.Form(token)) : null;

    // "a *phone* interview", "the Meridian *Post*": part of another noun.
    private bool IsPartOfAnother(int token) => tree.Text.Relations[token] is Relation.Compound or Relation.NmodPoss or Relation.NmodUnmarked or Relation.Flat;

    private bool IsCommon(CueReach reach, int token) =>
        tree.Text.Classes[token] == WordClass.Noun && (!char.IsUpper(tree.Text.Form(token)[0]) || token == 0 || token == reach.First);

    // A conference is a briefing where the press is; any other is a meeting.
    private bool IsOfThePress(int token) =>
        tree.Text.Form(token) is not ("conference" or "conferences") || (token > 0 && tree.Text.Form(token - 1) is "press" or "Press" or "news" or "media");
}
