using System.Collections.Frozen;
using Hearsay.Attributions;
using Hearsay.Grammar;
using Hearsay.Mentions;
using Hearsay.Statements.Operators;
using Hearsay.Statements.Standings;

namespace Hearsay.Statements.Voices;

/// <summary>
/// What a voice does with a proposition: its words first ("doubts", "retracted", "declined to confirm"), then its act. An outlet relays, and so does whoever
/// cites or quotes somebody.
/// </summary>
internal sealed class Stances(Tree tree, FrozenDictionary<PartyId, PartyKind> kinds)
{
    private readonly ParsedText _text = tree.Text;
    private readonly Negation _negation = new(tree);

    /// <summary><paramref name="inner"/>: the next voice inward, null for the innermost; <paramref name="frame"/>: how the proposition hangs on the cue.</summary>
    public Stance Of(Telling telling, Telling? inner, OperatorFrame frame)
    {
        var negated = IsNegated(telling);
        if (Withheld(telling, negated, frame) is { } withheld)
        {
            return withheld;
        }

        var stance = ByWords(telling, frame) ?? ByAct(telling.Attribution.Cue.Act);

        // "cast doubt on reports": the lexicon of cues knows that it is the opposite of believing, whatever the tree makes of "cast".
        stance = stance == Stance.Affirms && !negated && telling.Attribution.Cue is { Act: CueAct.Believe, Negated: true } ? Stance.Doubts : stance;
        if (stance == Stance.Affirms && ((Cites(telling) && !IsCited(telling)) || (inner is not null && Cites(inner)) || IsOutlet(telling)))
        {
            return Stance.Relays;
        }

        return negated ? Opposite(stance, telling) : stance;
    }

    /// <summary>The stance of a word with an attitude, where the word itself is negated: "could not verify", "did not confirm", "does not doubt".</summary>
    public static Stance Under(Stance stance, Standing word, string lemma) => (stance, word) switch
    {
        (_, { Polarity: Polarity.Affirmed }) => stance,
        (Stance.Affirms, { Modality: Modality.Possible }) => Stance.NotKnown,
        (Stance.Affirms, _) when lemma is "know" or "verify" or "determine" or "establish" => Stance.NotKnown,
        (Stance.Affirms, _) when lemma is "say" or "confirm" or "announce" or "disclose" or "reveal" or "report" or "comment" => Stance.Declines,
        (Stance.Doubts, _) => Stance.Affirms,
        (Stance.Denies, _) => Stance.Declines,
        _ => stance,
    };

    private Stance? ByWords(Telling telling, OperatorFrame frame) => ByNoun(telling) ?? (
        _text.Classes[telling.Bearer] is WordClass.Verb or WordClass.Noun or WordClass.Adj
            ? OperatorReader.Find(tree, telling.Bearer, -1, frame)?.Commitment : null);

    /// <summary>"expressed *doubt*", "cast *doubt* on", "issued a *denial*": the noun that a verb of the cue governs says what is done.</summary>
    private Stance? ByNoun(Telling telling)
    {
        var isLight = OperatorReader.Find(tree, telling.Bearer, -1, OperatorFrame.Noun)?.Commitment is not { } own || !Commitments.IsReserve(own);
        for (var token = telling.Bearer + 1; token < Math.Min(_text.Tokens.Length, telling.Cue.End + (isLight ? 2 : 0)); token++)
        {
            if (_text.Classes[token] == WordClass.Noun && _text.Relations[token] == Relation.Obj && _text.Heads[token] == telling.Bearer
                && OperatorReader.Find(tree, token, -1, OperatorFrame.That)?.Commitment is { } stance && Commitments.IsReserve(stance))
            {
                return stance;
            }
        }

        return null;
    }

    private static Stance ByAct(CueAct act) => act switch
    {
        CueAct.Deny => Stance.Denies,
        CueAct.Ask => Stance.Asks,
        _ => Stance.Affirms,
    };

    /// <summary>"declined to confirm", "would not say", "could not verify", "did not know whether".</summary>
    private Stance? Withheld(Telling telling, bool negated, OperatorFrame frame)
    {
        var (declines, able, knows) = (false, true, false);
        for (var token = telling.Cue.First; token < telling.Cue.End; token++)
        {
            declines |= OperatorReader.LemmaOf(tree, token) is "decline" or "refuse";
            able &= !(_text.Form(token) is "could" or "can" or "ca" or "unable" or "cannot");
            negated |= _text.Form(token) is "unable";
            knows |= OperatorReader.LemmaOf(tree, token) is "know" or "verify" or "confirm" or "establish" or "determine" or "tell" or "ascertain";
        }

        knows &= telling.Attribution.Cue.Act is CueAct.Know or CueAct.Confirm or CueAct.Other;
        return declines ? Stance.Declines
            : negated && !able && (knows || (frame == OperatorFrame.Whether && telling.Attribution.Cue.Act is CueAct.Say or CueAct.Other)) ? Stance.NotKnown
            : negated && OperatorReader.LemmaOf(tree, telling.Bearer) == "know" ? Stance.NotKnown
            : negated && telling.Attribution.Cue.Act is CueAct.Say or CueAct.Claim or CueAct.Confirm or CueAct.Announce or CueAct.Report or CueAct.Other or CueAct.Deny ? Stance.Declines
            : null;
    }

    // "does not believe that": denies; "does not doubt": affirms.
    private static Stance Opposite(Stance stance, Telling telling) => stance switch
    {
        Stance.Doubts => Stance.Affirms,
        Stance.Affirms when telling.Attribution.Cue.Act is CueAct.Believe or CueAct.Assess => Stance.Denies,
        _ => stance,
    };

    private bool IsNegated(Telling telling)
    {
        for (var token = telling.Cue.First; token < telling.Cue.End; token++)
        {
            if (_text.Form(token) is "not" or "n't" or "n’t" or "never" or "cannot" || (_text.Form(token) is "no" && _text.Relations[token] == Relation.Det))
            {
                return true;
            }
        }

        // "neither confirmed *nor* denied".
        if (telling.Cue.First > 0 && (tree.Is(telling.Cue.First - 1, "nor") || tree.Is(telling.Cue.First - 1, "neither")))
        {
            return true;
        }

        // "*Neither side* has confirmed", "*nobody* believes".
        return _text.Classes[telling.Bearer] == WordClass.Verb && _negation.Of(telling.Bearer);
    }

    private bool Cites(Telling telling) => OperatorReader.LemmaOf(tree, telling.Bearer) is "cite" or "quote" or "attribute" or "credit";

    /// <summary>"The ministry said, *citing residents*": the source is who is cited, not who cites.</summary>
    private static bool IsCited(Telling telling) =>
        telling.Attribution.Source.Spans is [var source, ..] && telling.Attribution.Cue.Spans is [var cue, ..] && source.Start > cue.Start;

    private bool IsOutlet(Telling telling) =>
        telling.Attribution.Source.Parties is [_, ..] parties && parties.All(party => kinds.GetValueOrDefault(party) == PartyKind.Outlet)
        && telling.Attribution.Cue.Act is CueAct.Say or CueAct.Report or CueAct.Announce or CueAct.Claim or CueAct.Hedge or CueAct.Know or CueAct.Other;
}
