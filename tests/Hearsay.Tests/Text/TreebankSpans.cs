using Hearsay.Text;

namespace Hearsay.Tests.Text;

/// <summary>The documents of a CoNLL-U file as raw text again, with the spans of their tokens and sentences.</summary>
internal sealed record TreebankSpans(string Id, string Text, HashSet<TextSpan> Tokens, HashSet<TextSpan> Sentences)
{
    /// <summary>Sentences of a paragraph are joined by a space, paragraphs by a blank line.</summary>
    public static IEnumerable<TreebankSpans> Read(string path)
    {
        var building = new Builder("");
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith("# newdoc", StringComparison.Ordinal))
            {
                if (!building.IsEmpty) { yield return building.Build(); }
                building = new Builder(line);
            }
            else if (line.StartsWith("# newpar", StringComparison.Ordinal)) { building.BeginParagraph(); }
            else if (line.Length == 0) { building.EndSentence(); }
            else if (line[0] != '#') { building.Add(line.Split('\t')); }
        }

        if (!building.IsEmpty) { yield return building.Build(); }
    }

    private sealed class Builder(string id)
    {
        private readonly System.Text.StringBuilder _text = new();
        private readonly HashSet<TextSpan> _tokens = [];
        private readonly HashSet<TextSpan> _sentences = [];
        private string _gap = "";
        private int _sentence = -1;
        private int _end;
        private int _multiword;
        private bool _gapAfterMultiword;

        public bool IsEmpty => _tokens.Count == 0;

        public void BeginParagraph() => _gap = IsEmpty ? "" : "\n\n";

        public void Add(string[] columns)
        {
            if (columns[0].Contains('.')) { return; }
            var spaced = !columns[9].Split('|').Contains("SpaceAfter=No");
            var dash = columns[0].IndexOf('-', StringComparison.Ordinal);
            if (dash >= 0)
            {
                _multiword = int.Parse(columns[0].AsSpan(dash + 1), System.Globalization.CultureInfo.InvariantCulture);
                _gapAfterMultiword = spaced;
                return;
            }

            if (_multiword > 0)
            {
                var last = int.Parse(columns[0], System.Globalization.CultureInfo.InvariantCulture) == _multiword;
                spaced = last && _gapAfterMultiword;
                if (last) { _multiword = 0; }
            }

            _text.Append(_gap);
            _tokens.Add(new TextSpan(_text.Length, columns[1].Length));
            if (_sentence < 0) { _sentence = _text.Length; }
            _text.Append(columns[1]);
            _end = _text.Length;
            _gap = spaced ? " " : "";
        }

        public void EndSentence()
        {
            if (_sentence >= 0) { _sentences.Add(TextSpan.FromBounds(_sentence, _end)); }
            _sentence = -1;
            _gap = " ";
        }

        public TreebankSpans Build() => new(id, _text.ToString(), _tokens, _sentences);
    }
}
