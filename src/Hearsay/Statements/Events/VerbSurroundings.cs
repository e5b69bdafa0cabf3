using Hearsay.Grammar;
using Hearsay.Statements.Predicates;

namespace Hearsay.Statements.Events;

/// <summary>What a verb acts on, who acts, and which little words stand with it: what the frames of the lexicon ask about.</summary>
internal readonly struct VerbSurroundings(Tree tree, int verb, Func<int, bool> isSomebody)
{
    /// <summary>How many verbs up an unexpressed subject is looked for.</summary>
    private const int Farthest = 4;

    /// <summary>Many verbs may share a head, and each looks through its words for a subject: a bound keeps a text of one endless sentence cheap.</summary>
    private const int MostChildren = 32;

    private readonly ParsedText _text = tree.Text;

    /// <summary>The object, or the subject of a passive, or the noun that a participle modifies; -1 for none.</summary>
    public int Object { get; } = ObjectOf(tree, verb);

    public bool Fit(EventFrame frame)
    {
        if (frame.TakesClause || (frame.ActsOnSomebody && !(Object >= 0 && isSomebody(Object)))
            || (frame.Subject is { } subject && !(Subject() is >= 0 and var actor && IsOfClass(actor, subject))))
        {
            return false;
        }

        foreach (var particle in frame.Particles)
        {
            if (!Has(particle))
            {
                return false;
            }
        }

        return frame.Thing is not { } thing || (Object >= 0 && IsThing(Object, thing)) || (frame.Particles.Length > 0 && Behind(frame.Particles[^1]) is >= 0 and var noun && IsThing(noun, thing));
    }

    /// <summary>"*Floods* killed 40", "were killed in *a storm*": whether what acts is a disaster, and no "storm *of bullets*".</summary>
    public bool IsByDisaster => IsDisaster(Subject()) || IsDisaster(Behind("by")) || (tree.Child(verb, Relation.NsubjPass) >= 0 && IsDisaster(Behind("in")));

    private bool IsDisaster(int noun)
    {
        if (noun < 0 || !ObjectClasses.Has(_text.Lemma(noun), "disaster"))
        {
            return false;
        }

        foreach (var child in tree.Children(noun))
        {
            if (_text.Relations[child] == Relation.Nmod && IsCased(child, "of") && (ObjectClasses.Has(_text.Lemma(child), "weapons") || ObjectClasses.Has(_text.Lemma(child), "bombs") || EventNouns.Has(_text, child)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The noun behind a preposition of the verb, or -1.</summary>
    public int Behind(string preposition)
    {
        foreach (var child in tree.Children(verb))
        {
            if (_text.Relations[child] is Relation.Obl or Relation.OblAgent or Relation.Nmod or Relation.Advmod or Relation.OblUnmarked && IsCased(child, preposition))
            {
                return child;
            }
        }

        return -1;
    }

    private static int ObjectOf(Tree tree, int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (tree.Text.Relations[child] is Relation.Obj or Relation.NsubjPass)
            {
                return child;
            }
        }

        if (tree.Text.Relations[verb] == Relation.Acl && tree.Text.Tags[verb] == PennTag.Vbn)
        {
            return tree.Text.Heads[verb];
        }

        // "laid down their arms": an object that the tree takes for something else has no preposition.
        return tree.Child(verb, Relation.Obl) is >= 0 and var oblique && oblique > verb && tree.Text.Classes[oblique] == WordClass.Noun && tree.Child(oblique, Relation.Case) < 0 ? oblique : -1;
    }

    private int Subject()
    {
        for (var (token, steps) = (verb, 0); token >= 0 && steps < Farthest; steps++)
        {
            var looked = 0;
            foreach (var child in tree.Children(token))
            {
                if (++looked > MostChildren)
                {
                    break;
                }

                if (_text.Relations[child] is Relation.Nsubj or Relation.OblAgent || (token != verb && _text.Relations[child] == Relation.NsubjPass))
                {
                    return child;
                }
            }

            token = _text.Relations[token] is Relation.Xcomp or Relation.Conj or Relation.Advcl ? _text.Heads[token] : -1;
        }

        return -1;
    }

    private bool Has(string particle)
    {
        foreach (var child in tree.Children(verb))
        {
            if ((_text.Relations[child] is Relation.CompoundPrt or Relation.Advmod or Relation.Xcomp or Relation.Obl or Relation.Case && tree.Is(child, particle) && !(child + 1 < _text.Tokens.Length && Calendar.Names(_text.Form(child + 1))))
                || (IsCased(child, particle) && !Calendar.Names(_text.Form(child))))
            {
                return true;
            }
        }

        // "handed over 700 kg": the tree may give the particle to the number.
        return verb + 1 < _text.Tokens.Length && tree.Is(verb + 1, particle) && _text.Classes[verb + 1] is WordClass.Adv or WordClass.Adp
            && !(verb + 2 < _text.Tokens.Length && Calendar.Names(_text.Form(verb + 2)));
    }

    private bool IsCased(int noun, string preposition)
    {
        foreach (var child in tree.Children(noun))
        {
            if (child < noun && _text.Relations[child] is Relation.Case or Relation.Advmod && (tree.Is(child, preposition) || tree.Child(child, Relation.Fixed) is >= 0 and var last && tree.Is(last, preposition)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A named person is a leader as far as news goes.</summary>
    private bool IsOfClass(int subject, string name) =>
        ObjectClasses.Has(_text.Lemma(subject), name) || (name == "leader" && _text.Classes[subject] is WordClass.Propn or WordClass.Pron && isSomebody(subject));

    /// <summary>Looks through what only measures or frames: "a series of bombs", "part of an aid program".</summary>
    private bool IsThing(int noun, string thing)
    {
        var lemma = _text.Lemma(noun);
        if (ObjectClasses.Has(lemma, thing) || IsTwoWords(noun, lemma, thing))
        {
            return true;
        }

        if (ObjectClasses.Knows(lemma))
        {
            return false;
        }

        foreach (var child in tree.Children(noun))
        {
            if ((_text.Relations[child] == Relation.Nmod && IsCased(child, "of")) || (_text.Relations[child] == Relation.Compound && child < noun))
            {
                if (ObjectClasses.Has(_text.Lemma(child), thing))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>"martial law", "hunger strike": the table writes them with a hyphen.</summary>
    private bool IsTwoWords(int noun, string lemma, string thing)
    {
        if (thing.IndexOf('-', StringComparison.Ordinal) is not (> 0 and var hyphen) || !thing.AsSpan(hyphen + 1).Equals(lemma, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        foreach (var child in tree.Children(noun))
        {
            if (child < noun && _text.Form(child).Equals(thing.AsSpan(0, hyphen), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
