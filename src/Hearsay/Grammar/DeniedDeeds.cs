namespace Hearsay.Grammar;

/// <summary>
/// "denied on Sunday *taking the town*", "denied in a statement *attacking* it": a gerund behind "deny" is what is denied, whatever stands between them. A tree
/// hangs it beside the verb, or on the noun before it.
/// </summary>
internal sealed class DeniedDeeds(Tree tree)
{
    /// <summary>How far before the gerund its verb stands.</summary>
    private const int Reach = 12;

    private readonly ParsedText _text = tree.Text;

    /// <summary>The verb that denies it, -1 for none.</summary>
    public int DeniedBy(int head)
    {
        if (_text.Relations[head] is not (Relation.Advcl or Relation.Acl or Relation.Xcomp or Relation.Ccomp or Relation.Obl or Relation.Nmod) || GerundOf(head) is not (>= 0 and var gerund))
        {
            return -1;
        }

        for (var token = gerund - 1; token >= Math.Max(0, gerund - Reach); token--)
        {
            if (_text.Classes[token] == WordClass.Punct)
            {
                return -1;
            }

            if (_text.Classes[token] == WordClass.Verb)
            {
                return IsDenial(token) && tree.Child(token, Relation.Obj) < 0 && token < gerund - 1 && IsAdjunct(token + 1) ? token : -1;
            }
        }

        return -1;
    }

    public static bool IsDenial(ParsedText text, int token) => text.Form(token) is "deny" or "denies" or "denied" or "denying";

    private bool IsDenial(int token) => IsDenial(_text, token);

    /// <summary>"on Sunday", "again", "late on Monday", "yesterday".</summary>
    private bool IsAdjunct(int token) => _text.Classes[token] is WordClass.Adp or WordClass.Adv || _text.Tags[token] is PennTag.In or PennTag.Rb
        || _text.Relations[token] is Relation.OblUnmarked or Relation.NmodUnmarked;

    /// <summary>The first word of "taking", of "having shelled", of "being there".</summary>
    private int GerundOf(int head)
    {
        if (_text.Tags[head] == PennTag.Vbg)
        {
            return head;
        }

        for (var token = head - 1; token >= Math.Max(0, head - 4); token--)
        {
            if (_text.Heads[token] == head && _text.Tags[token] == PennTag.Vbg && _text.Classes[token] == WordClass.Aux)
            {
                return token;
            }
        }

        return -1;
    }
}
