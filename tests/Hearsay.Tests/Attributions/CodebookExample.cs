using System.Text;

namespace Hearsay.Tests.Attributions;

/// <summary>An example of docs/codebook.md without its marks, and what they mark: **cue**, *source*, ⟨content⟩.</summary>
/// <param name="Text">The words.</param>
/// <param name="Marked">Each attribution as "source | cue | content", the parts of a content parted by " ... ".</param>
internal sealed record CodebookExample(string Text, List<string> Marked)
{
    public static string Attribution(string source, string cue, IEnumerable<string> content) => $"{source} | {cue} | {string.Join(" ... ", content)}";

    /// <summary>Reads marks. Cues of one sentence share its source; what is marked inside a content is an attribution of its own.</summary>
    public static CodebookExample Read(string marked)
    {
        var (text, open, groups, all) = (new StringBuilder(), new Stack<int>(), new Stack<Group>([new Group()]), new List<string>());
        for (var at = 0; at < marked.Length; at++)
        {
            if (marked[at] == '⟨')
            {
                open.Push(text.Length);
                groups.Push(new Group());
            }
            else if (marked[at] == '⟩')
            {
                groups.Pop().Close(all);
                groups.Peek().Contents.Add(text.ToString()[open.Pop()..]);
                EndSentence(text.ToString().EndsWith(".\"", StringComparison.Ordinal));
            }
            else if (marked[at] == '*')
            {
                var mark = marked.AsSpan(at).StartsWith("**", StringComparison.Ordinal) ? "**" : "*";
                var end = marked.IndexOf(mark, at + mark.Length, StringComparison.Ordinal);
                var words = marked[(at + mark.Length)..end];
                (mark.Length == 2 ? groups.Peek().Cues : groups.Peek().Sources).Add(words);
                text.Append(words);
                at = end + mark.Length - 1;
            }
            else
            {
                text.Append(marked[at]);
                EndSentence(marked[at] is '.');
            }
        }

        groups.Pop().Close(all);
        return new CodebookExample(text.ToString(), all);

        void EndSentence(bool ends)
        {
            if (ends && groups.Count == 1)
            {
                groups.Pop().Close(all);
                groups.Push(new Group());
            }
        }
    }

    private sealed class Group
    {
        public List<string> Sources { get; } = [];

        public List<string> Cues { get; } = [];

        public List<string> Contents { get; } = [];

        /// <summary>Of several cues each has a content; one cue has them all.</summary>
        public void Close(List<string> all)
        {
            for (var cue = 0; cue < Cues.Count; cue++)
            {
                all.Add(Attribution(Sources is [var source, ..] ? source : "", Cues[cue], Cues.Count == 1 ? Contents : [Contents[cue]]));
            }
        }
    }
}
