using Hearsay.Grammar;
using Hearsay.Statements.Standings;

namespace Hearsay.Statements.Predicates;

/// <summary>
/// "There was no immediate comment from the army", "the firm did not respond to a request", "the claim could not be verified": that nobody told anything is a
/// note of whoever reports, and no proposition that anybody affirms or denies.
/// </summary>
internal sealed class Silences(Tree tree, StandingReader standings)
{
    private readonly ParsedText _text = tree.Text;

    public bool Has(int head)
    {
        if (IsUntold(head) || Subjects(head).Any(IsUntold))
        {
            return IsLight(head);
        }

        return _text.Classes[head] == WordClass.Verb && (IsWithheld(head) || (standings.OwnOf(head).IsNegated && IsAnswer(head)));
    }

    /// <summary>"no comment", "no word", "no independent confirmation".</summary>
    private bool IsUntold(int noun) => _text.Classes[noun] == WordClass.Noun
        && OperatorReader.LemmaOf(tree, noun) is "comment" or "word" or "response" or "reply" or "reaction" or "confirmation" or "verification" or "statement"
        && tree.Child(noun, Relation.Det) is >= 0 and var determiner && tree.Is(determiner, "no");

    private IEnumerable<int> Subjects(int head)
    {
        foreach (var child in tree.Children(head))
        {
            if (_text.Relations[child] is Relation.Nsubj or Relation.NsubjPass or Relation.Obj)
            {
                yield return child;
            }
        }
    }

    /// <summary>"there *was* no comment", "no comment was *available*", "had no comment"; "no statement ended the war" tells something.</summary>
    private bool IsLight(int head) => IsUntold(head) || _text.Classes[head] is WordClass.Adj or WordClass.Adv
        || OperatorReader.LemmaOf(tree, head) is "be" or "have" or "come" or "give" or "issue" or "make" or "offer" or "receive" or "provide" or "release";

    /// <summary>"declined *to comment*".</summary>
    private bool IsWithheld(int verb) => OperatorReader.LemmaOf(tree, verb) is "comment" or "elaborate" && _text.Relations[verb] == Relation.Xcomp
        && _text.Heads[verb] is >= 0 and var above && OperatorReader.LemmaOf(tree, above) is "decline" or "refuse";

    private bool IsAnswer(int verb) => OperatorReader.LemmaOf(tree, verb) switch
    {
        "comment" or "elaborate" => true,
        "respond" or "reply" => tree.Child(verb, Relation.Obl) is not (>= 0 and var to) || IsRequest(to),
        "answer" or "return" => tree.Child(verb, Relation.Obj) is >= 0 and var asked && IsRequest(asked),
        "reach" or "contact" => new VerbGroup(tree, verb).IsPassive && standings.Of(verb).Modality == Modality.Possible,
        "verify" or "confirm" or "corroborate" or "authenticate" => IsOfTelling(verb),
        "claim" => tree.Child(verb, Relation.Obj) is >= 0 and var responsibility && tree.Is(responsibility, "responsibility"),
        _ => false,
    };

    private bool IsRequest(int noun) => OperatorReader.LemmaOf(tree, noun) is "request" or "question" or "inquiry" or "enquiry" or "query" or "call" or "message" or "email" or "e-mail" or "letter" or "comment"
        || tree.Text.Tags[noun] is PennTag.Nnp || _text.Relations[noun] == Relation.OblUnmarked;

    /// <summary>"*the claim* could not be verified", "could not verify *it*": a clause or an event under it is told, and how it stands.</summary>
    private bool IsOfTelling(int verb) => Subjects(verb).Any(thing => _text.Relations[thing] != Relation.Nsubj
        && (_text.Classes[thing] == WordClass.Pron || OperatorReader.LemmaOf(tree, thing) is "claim" or "report" or "account" or "allegation" or "statement" or "figure" or "information" or "footage" or "video" or "detail" or "version"));
}
