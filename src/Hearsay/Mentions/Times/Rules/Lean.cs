namespace Hearsay.Mentions.Times.Rules;

/// <summary>Which way a clause looks: "met on Monday", "will meet on Monday"; none where its verb does not tell.</summary>
internal enum Lean : byte
{
    None, Past, Future,
}
