using Hearsay.Attributions.Drafts;
using Hearsay.Grammar;
using Hearsay.Mentions.Phrases;

namespace Hearsay.Attributions.Circumstances;

/// <summary>
/// What belongs to a cue in its sentence beside source and content: who was told, when, by which way. A word belongs to the cue
/// whose word it hangs on, at a few steps at most, without passing through content or source.
/// </summary>
internal sealed class CueReach
{
    /// <summary>How far from the cue its circumstances are looked for, in tokens.</summary>
    private const int Window = 48;

    private readonly AttributionDraft _draft;

    public CueReach(Tree tree, AttributionDraft draft)
    {
        (Tree, _draft) = (tree, draft);
        var sentence = tree.Text.Tokenized.SentenceOf(draft.Anchor);
        (First, End) = (Math.Max(sentence.First, draft.Cue.First - Window), Math.Min(sentence.End, draft.Cue.End + Window));
    }

    public Tree Tree { get; }

    public ParsedText Text => Tree.Text;

    /// <summary>The first token to look at.</summary>
    public int First { get; }

    /// <summary>One after the last.</summary>
    public int End { get; }

    public bool IsInCue(int token) => token >= _draft.Cue.First && token < _draft.Cue.End;

    public bool IsInSource(int token) => _draft.Source is { } source && token >= source.First && token < source.End;

    /// <summary>Neither content nor source.</summary>
    public bool IsFree(int token) => !_draft.ContentHolds(token) && !IsInSource(token);

    /// <summary>
    /// How many heads up the cue is, 0 for its own words; null where it is out of reach: behind a clause with a verb and
    /// subject of its own ("said so after she met the press at a rally"), or further than this.
    /// </summary>
    public int? StepsToCue(int token, int most)
    {
        for (var steps = 0; steps <= most && token >= 0 && (IsFree(token) || IsInCue(token)); steps++)
        {
            if (IsInCue(token))
            {
                return steps;
            }

            if (!LeansOnHead(token))
            {
                return null;
            }

            token = Text.Heads[token];
        }

        return null;
    }

    // "speaking at a rally", "in remarks at a briefing", "a statement on Telegram".
    private bool LeansOnHead(int token) => Text.Relations[token] switch
    {
        Relation.Obl or Relation.OblUnmarked or Relation.OblAgent or Relation.Nmod or Relation.NmodUnmarked or Relation.NmodPoss or Relation.NmodDesc
            or Relation.Obj or Relation.Iobj or Relation.Compound or Relation.Advmod or Relation.Amod or Relation.Nummod or Relation.Flat
            or Relation.Appos or Relation.Xcomp => true,
        _ => Text.Tags[token] == PennTag.Vbg && Tree.Child(token, Relation.Nsubj) < 0,
    };

    /// <summary>The preposition before a noun, in lower case letters as it stands; empty where there is none.</summary>
    public ReadOnlySpan<char> Preposition(int noun)
    {
        var at = PrepositionAt(noun);
        return at < 0 ? default : Text.Form(at);
    }

    public int PrepositionAt(int noun) => Tree.Child(noun, Relation.Case) is >= 0 and var at && at < noun ? at : -1;

    /// <summary>A noun with what stands before it and what hangs on behind without a comma: "the prime minister of Karsenia".</summary>
    public (int First, int End) Phrase(int noun)
    {
        var (first, end) = Name(noun);
        foreach (var child in Tree.Children(first))
        {
            var relation = Text.Relations[child];
            if (child < noun && relation is Relation.Det or Relation.DetPredet or Relation.Amod or Relation.Compound or Relation.Nummod
                or Relation.NmodPoss or Relation.NmodDesc or Relation.NmodUnmarked or Relation.Nmod)
            {
                first = Math.Min(first, Tree.Left(child));
            }
            else if (child > noun && (relation is Relation.Flat or Relation.Fixed or Relation.Compound or Relation.Nmod or Relation.NmodDesc
                or Relation.Goeswith or Relation.Nummod || (Tree.Left(child) == end && relation == Relation.Appos)))
            {
                end = Math.Max(end, Math.Min(End, Tree.End(child)));
            }
        }

        return (Math.Max(first, First), FreeEnd(noun, end));
    }

    /// <summary>A name that the tree tears in two ("told Tessaly Wire") is one again.</summary>
    private (int First, int End) Name(int noun)
    {
        var (first, end) = (noun, noun + 1);
        while (first > First && TornName.GoesOn(Text, first))
        {
            first--;
        }

        while (end < End && TornName.GoesOn(Text, end))
        {
            end++;
        }

        return (first, end);
    }

    // "statements | by the governor": what is source or content ends the phrase, and no preposition is left hanging.
    private int FreeEnd(int noun, int end)
    {
        var free = noun + 1;
        while (free < end && (!IsFree(noun) || IsFree(free)))
        {
            free++;
        }

        while (free < end && free > noun + 1 && Text.Relations[free - 1] is Relation.Case or Relation.Mark or Relation.Punct or Relation.Det)
        {
            free--;
        }

        return free;
    }
}
