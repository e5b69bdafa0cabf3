using System.Text;
using Hearsay.Intake.Markup;

namespace Hearsay.Intake.Pages;

/// <summary>Cuts a page into its blocks, in the order in which they stand there.</summary>
internal sealed class BlockReader(PageTree tree, NodeKinds kinds)
{
    private readonly List<PageBlock> _blocks = [];
    private readonly StringBuilder _text = new();
    private int _owner = -1;
    private int _letters;
    private int _linkLetters;
    private int _stressed;
    private bool _brokeBefore;

    public List<PageBlock> Read()
    {
        var nodes = tree.Nodes;
        var (linkEnd, stressEnd) = (0, 0);
        for (var i = 0; i < nodes.Length; i++)
        {
            var tag = nodes[i].Tag;
            if (tag == HtmlTag.Text)
            {
                Take(nodes[i], i < linkEnd, i < stressEnd);
            }
            else if (tag == HtmlTag.A && tree.HasAttribute(i, HtmlAttribute.Href))
            {
                linkEnd = Math.Max(linkEnd, nodes[i].End);
            }
            else if (tag is HtmlTag.B or HtmlTag.Strong or HtmlTag.Em or HtmlTag.I)
            {
                stressEnd = Math.Max(stressEnd, nodes[i].End);
            }
            else if (tag == HtmlTag.Br)
            {
                Break();
            }
            else if (kinds.IsUnseen(i))
            {
                i = nodes[i].End - 1;
            }
            else if (!kinds.IsWithinLine(i))
            {
                Flush();
            }
        }

        Flush();
        return _blocks;
    }

    private void Take(PageNode text, bool isLink, bool isStressed)
    {
        var owner = kinds.LineOf(text.Parent);
        if (owner != _owner)
        {
            Flush();
            _owner = owner;
        }

        var before = _text.Length;
        MarkupText.AppendCollapsed(_text, tree.Source.AsSpan(text.Start, text.Length));
        var letters = _text.Length - before;
        if (letters > 1 || (letters == 1 && _text[^1] != ' '))
        {
            _brokeBefore = false;
        }

        _letters += letters;
        _linkLetters += isLink ? letters : 0;
        _stressed += isStressed ? letters : 0;
    }

    /// <summary>One line break is a break in a paragraph; a second one right after it ends the paragraph.</summary>
    private void Break()
    {
        if (_brokeBefore)
        {
            Flush();
            return;
        }

        _brokeBefore = true;
        if (_text.Length > 0)
        {
            if (_text[^1] == ' ')
            {
                _text.Length--;
            }

            _text.Append('\n');
        }
    }

    private void Flush()
    {
        var text = _text.ToString().Trim();
        if (text.Length > 0)
        {
            _blocks.Add(new PageBlock
            {
                Text = text,
                Node = _owner,
                Tag = tree.Nodes[_owner].Tag,
                Kinds = kinds.Of(_owner),
                Letters = _letters,
                LinkLetters = _linkLetters,
                StressedLetters = _stressed,
                Words = WordsIn(text),
            });
        }

        _text.Clear();
        (_letters, _linkLetters, _stressed, _brokeBefore) = (0, 0, 0, false);
    }

    private static int WordsIn(string text)
    {
        var (words, isInWord) = (0, false);
        foreach (var letter in text)
        {
            var isOfWord = char.IsLetterOrDigit(letter);
            words += isOfWord && !isInWord ? 1 : 0;
            isInWord = isOfWord || (isInWord && letter is '\'' or '’' or '-');
        }

        return words;
    }
}
