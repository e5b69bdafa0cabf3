using System.Collections.Immutable;
using Hearsay.Attributions;
using Hearsay.Grammar;
using Hearsay.Statements.Operators;
using Hearsay.Statements.Predicates;
using Hearsay.Text;

namespace Hearsay.Statements.Voices;

/// <summary>The attributions that tell a proposition, found by the tokens of their cues and contents.</summary>
internal sealed class Tellings
{
    private readonly Telling?[] _around;
    private readonly Telling?[] _bearers;
    private readonly bool[] _silent;
    private readonly Dictionary<AttributionId, Telling> _byId = [];

    private Tellings(int tokens) => (_around, _bearers, _silent) = (new Telling?[tokens], new Telling?[tokens], new bool[tokens]);

    /// <summary><paramref name="isDeed"/>: whether a verb tells something done, as "imposed sanctions" does, and so hands over nobody's words.</summary>
    public static Tellings Of(Tree tree, PredicateFinder finder, AttributedText attributed, Func<int, bool> isDeed)
    {
        var tellings = new Tellings(tree.Text.Tokens.Length);
        var attributions = attributed.Attributions;
        var kept = attributions.Select(one => Read(tree, one)).Where(static one => one.Content.Length > 0 && one.Cue.First < one.Cue.End)
            .Where(one => attributed.ByForm.Contains(one.Attribution.Id) || (Tells(tree, finder, one) && !(one.Attribution.Cue.Act == CueAct.Other && one.Attribution.Quote == QuoteKind.Indirect && isDeed(one.Bearer)))).ToList();
        var within = attributions.ToDictionary(static one => one.Id, static one => one.Within);

        // "The Lantern, citing two officials, said": both tell the same words, and who is cited stands inside.
        foreach (var telling in kept.OrderByDescending(static one => one.Size).ThenBy(one => DepthOf(one.Attribution.Within, within)))
        {
            tellings.Enter(tree, finder, telling);
        }

        return tellings;
    }

    /// <summary>The innermost telling whose content holds a token.</summary>
    public Telling? Around(int token) => _around[token];

    /// <summary>The telling within whose content this one stands.</summary>
    public Telling? Outside(Telling telling)
    {
        for (var outer = telling.Attribution.Within; outer is { } id; outer = null)
        {
            if (_byId.TryGetValue(id, out var found))
            {
                return found;
            }
        }

        return null;
    }

    public CueAct? ActOf(int token) => _bearers[token]?.Attribution.Cue.Act;

    public Telling? BornBy(int token) => _bearers[token];

    /// <summary>Whether a cue is put below a word of what it tells.</summary>
    public bool IsBornInside(int token, int above) => above >= 0 && _bearers[token] is { } telling
        && telling.Content.Any(range => above >= range.First && above < range.End) && !telling.Content.Any(range => token >= range.First && token < range.End);

    /// <summary>Whether a word is the cue of a telling and so no statement of its own.</summary>
    public bool IsCue(int token) => _silent[token];

    private static int DepthOf(AttributionId? outer, Dictionary<AttributionId, AttributionId?> within)
    {
        var depth = 0;
        for (; outer is { } id; outer = within.GetValueOrDefault(id))
        {
            depth++;
        }

        return depth;
    }

    private static Telling Read(Tree tree, Attribution attribution)
    {
        var text = tree.Text;
        var cue = attribution.Cue.Spans.Length == 0 ? (0, 0) : TokenRange.Of(text, attribution.Cue.Spans[0]);
        var bearer = BearerOf(text, cue);
        return new Telling
        {
            Attribution = attribution,
            Cue = cue,
            Bearer = bearer,
            Content = [.. attribution.Content.Select(span => WithinNoun(tree, bearer, TokenRange.Of(text, span))).Where(static range => range.First < range.End)],
        };
    }

    /// <summary>"*The claim* that it fell is untrue": what is said of the claim is not what it claims.</summary>
    private static (int First, int End) WithinNoun(Tree tree, int bearer, (int First, int End) range) =>
        bearer < tree.Text.Tokens.Length && tree.Text.Classes[bearer] == WordClass.Noun && tree.Text.Relations[bearer] is Relation.Nsubj or Relation.NsubjPass
            && range.First > bearer && tree.Text.Heads[bearer] is var above && above >= range.First && above < range.End && tree.End(bearer) > range.First
            ? (range.First, Math.Min(range.End, tree.End(bearer))) : range;

    /// <summary>The last word of the cue whose head lies outside it.</summary>
    private static int BearerOf(ParsedText text, (int First, int End) cue)
    {
        var bearer = cue.First;
        for (var token = cue.First; token < cue.End; token++)
        {
            var head = text.Heads[token];
            if ((head < cue.First || head >= cue.End) && text.Classes[token] is WordClass.Verb or WordClass.Noun or WordClass.Adj or WordClass.Adv)
            {
                bearer = token;
            }
        }

        return bearer;
    }

    /// <summary>
    /// "Norvia [attacked] Velmar" tells nobody's words, nor does "forced them to leave": a telling hands over a quotation or a proposition, and its cue is
    /// no word that the lexicon knows to have no attitude.
    /// </summary>
    private static bool Tells(Tree tree, PredicateFinder finder, Telling telling) =>
        telling.Attribution.Quote != QuoteKind.Indirect || HandsOverClause(tree, telling)
        || ((!IsMute(tree, telling.Bearer) || TellsByNoun(tree, telling)) && !IsResumed(tree, telling.Bearer) && Propositions(tree, finder, telling).Any(token => !IsBeside(tree, telling, token)));

    /// <summary>"It was disclosed by the mayor *that it fell*", "went on to say *that*": whatever else its words do, what takes such a clause tells it.</summary>
    private static bool HandsOverClause(Tree tree, Telling telling) => !IsResumed(tree, telling.Bearer) && telling.Cue.End <= telling.Content[0].First
        && tree.Text.Classes[telling.Bearer] == WordClass.Verb && tree.Is(telling.Content[0].First, "that") && tree.Text.Tags[telling.Content[0].First] == PennTag.In;

    /// <summary>"had no *comment* on", "gave *word* that": the verb has no attitude, and the noun of the cue has.</summary>
    private static bool TellsByNoun(Tree tree, Telling telling) => tree.Child(telling.Bearer, Relation.Obj) is var thing && thing > telling.Bearer && thing < telling.Cue.End
        && telling.Attribution.Cue.Act is not (CueAct.Other or CueAct.Plan or CueAct.Want) && tree.Text.Classes[thing] == WordClass.Noun;

    private static bool IsMute(Tree tree, int bearer) => tree.Text.Classes[bearer] == WordClass.Verb
        && OperatorLexicon.IsMute(Standings.OperatorReader.LemmaOf(tree, bearer), OperatorPart.Verb);

    /// <summary>"It fell, *a claim* that Norvia has denied": the noun resumes what was said, and the clause behind it, which lacks an object, is no content of it.</summary>
    private static bool IsResumed(Tree tree, int bearer) => tree.Text.Classes[bearer] == WordClass.Noun && tree.Child(bearer, Relation.AclRelcl) is >= 0 and var clause
        && tree.Child(clause, Relation.Nsubj) >= 0 && tree.Child(clause, Relation.Ccomp) < 0 && tree.Child(clause, Relation.Xcomp) < 0
        && (tree.Child(clause, Relation.Obj) is var thing && (thing < 0 || thing < tree.Child(clause, Relation.Nsubj)))
        && OperatorLexicon.Find(Standings.OperatorReader.LemmaOf(tree, clause), OperatorPart.Verb, OperatorFrame.Noun) is { Commitment: not null };

    private static IEnumerable<int> Propositions(Tree tree, PredicateFinder finder, Telling telling) => telling.Content
        .SelectMany(static range => Enumerable.Range(range.First, range.End - range.First))
        .Where(token => finder.IsClause(token) || EventNouns.Has(tree.Text, token));

    /// <summary>"would criticise Velmar *if talks failed*": the clause is not what is told.</summary>
    private static bool IsBeside(Tree tree, Telling telling, int token)
    {
        for (var steps = 0; steps < 6 && token >= 0; steps++)
        {
            if (tree.Text.Heads[token] == telling.Bearer)
            {
                return tree.Text.Relations[token] == Relation.Conj || (tree.Text.Relations[token] == Relation.Advcl && !IsOf(tree, token) && !IsLabel(tree, token));
            }

            // "denied the report, *citing an official*, that it fell": what stands between is no part of the content, and the clause behind it is.
            if (tree.Text.Heads[token] is >= 0 and var above && telling.Content.Length > 1 && IsBetween(telling, above))
            {
                return false;
            }

            // "agreed on condition that they leave": a condition of the agreement, not what is agreed.
            if (tree.Text.Heads[token] is >= 0 and var noun && tree.Text.Form(noun) is "condition" or "conditions" or "proviso")
            {
                return true;
            }

            token = tree.Text.Heads[token];
        }

        return false;
    }

    private static bool IsBetween(Telling telling, int token) => token > telling.Extent.First && token < telling.Extent.End
        && !telling.Content.Any(range => token >= range.First && token < range.End) && (token < telling.Cue.First || token >= telling.Cue.End);

    /// <summary>"rejected accusations *of* having fired", "accused them *of* firing": what the cue is about.</summary>
    private static bool IsOf(Tree tree, int token) => tree.Is(tree.Left(token), "of");

    /// <summary>"rejected *as untrue* a claim that": what the claim is called.</summary>
    private static bool IsLabel(Tree tree, int token) => tree.Text.Classes[token] != WordClass.Verb && tree.Is(tree.Left(token), "as");

    private void Enter(Tree tree, PredicateFinder finder, Telling telling)
    {
        _byId[telling.Attribution.Id] = telling;
        _bearers[telling.Bearer] = telling;
        foreach (var (first, end) in telling.Content)
        {
            _around.AsSpan(first, end - first).Fill(telling);
        }

        // "condemned the raid" is an act of its own, beside what it says of the raid.
        if (telling.Attribution.Quote == QuoteKind.Indirect && !Propositions(tree, finder, telling).Any(token => finder.IsClause(token))
            && !telling.Content.Any(range => tree.Text.Tags[range.First] == PennTag.Vbg))
        {
            return;
        }

        for (var token = telling.Cue.First; token < telling.Cue.End; token++)
        {
            _silent[token] |= tree.Text.Classes[telling.Bearer] != WordClass.Adv;
        }
    }
}
