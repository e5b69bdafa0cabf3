namespace Hearsay.Grammar;

/// <summary>A parsed text's trees the other way round: the children of every token in order, and how far each subtree reaches.</summary>
internal sealed class Tree
{
    private readonly int[] _firstChild;
    private readonly int[] _nextSibling;
    private readonly int[] _left;
    private readonly int[] _end;

    public Tree(ParsedText text)
    {
        Text = text;
        var count = text.Tokens.Length;
        (_firstChild, _nextSibling, _left, _end) = (new int[count], new int[count], new int[count], new int[count]);
        Array.Fill(_firstChild, -1);
        Array.Fill(_nextSibling, -1);
        for (var token = count - 1; token >= 0; token--)
        {
            (_left[token], _end[token]) = (token, token + 1);
            if (text.Heads[token] is >= 0 and var head)
            {
                _nextSibling[token] = _firstChild[head];
                _firstChild[head] = token;
            }
        }

        Reach(text.Heads);
    }

    public ParsedText Text { get; }

    /// <summary>The first token below this one, itself included.</summary>
    public int Left(int token) => _left[token];

    /// <summary>One after the last token below this one, itself included.</summary>
    public int End(int token) => _end[token];

    public ChildEnumerator Children(int token) => new(_firstChild[token], _nextSibling);

    public int Child(int token, Relation relation)
    {
        foreach (var child in Children(token))
        {
            if (Text.Relations[child] == relation)
            {
                return child;
            }
        }

        return -1;
    }

    public bool Is(int token, string lower) => Text.Form(token).Equals(lower, StringComparison.OrdinalIgnoreCase);

    /// <summary>Leaves first, each handing its reach to its head: linear whatever the shape of the tree.</summary>
    private void Reach(int[] heads)
    {
        var waiting = new int[heads.Length];
        foreach (var head in heads)
        {
            if (head >= 0)
            {
                waiting[head]++;
            }
        }

        var ready = new Stack<int>();
        for (var token = 0; token < heads.Length; token++)
        {
            if (_firstChild[token] < 0)
            {
                ready.Push(token);
            }
        }

        while (ready.TryPop(out var token))
        {
            if (heads[token] is >= 0 and var head)
            {
                _left[head] = Math.Min(_left[head], _left[token]);
                _end[head] = Math.Max(_end[head], _end[token]);
                if (--waiting[head] == 0)
                {
                    ready.Push(head);
                }
            }
        }
    }

    /// <summary>Walks a token's children from left to right.</summary>
    internal struct ChildEnumerator(int first, int[] nextSibling)
    {
        private int _next = first;

        public int Current { get; private set; }

        public readonly ChildEnumerator GetEnumerator() => this;

        public bool MoveNext()
        {
            if (_next < 0)
            {
                return false;
            }

            Current = _next;
            _next = nextSibling[_next];
            return true;
        }
    }
}
