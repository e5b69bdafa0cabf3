using Hearsay.Grammar;
using Hearsay.Mentions.Times.Words;

namespace Hearsay.Mentions.Times.Rules;

/// <summary>A parsed text as words of time. Beyond the sentence that is being read there are none.</summary>
internal sealed class TimeText(ParsedText parsed, TimeToken[] words)
{
    private Hearsay.Text.Sentence _sentence;

    public ParsedText Parsed { get; } = parsed;

    public int First => _sentence.First;

    public int End => _sentence.End;

    public void Enter(Hearsay.Text.Sentence sentence) => _sentence = sentence;

    public TimeToken this[int token] => token >= _sentence.First && token < _sentence.End ? words[token] : default;

    public TimeWord Sort(int token) => this[token].Sort;

    public int Number(int token) => this[token].Number;

    public bool Is(int token, TimeWord sort) => this[token].Sort == sort;

    public bool Is(int token, string lower) => token >= First && token < End && Parsed.Form(token).Equals(lower, StringComparison.OrdinalIgnoreCase);

    /// <summary>After this token, and after the next one where it is of this sort.</summary>
    public int Skip(int token, TimeWord sort) => Is(token, sort) ? token + 1 : token;

    /// <summary>Nothing stands between this token and the one before.</summary>
    public bool IsGlued(int token) => token > First && token < End && Parsed.Tokens[token].Start == Parsed.Tokens[token - 1].End;

    public bool IsCapital(int token) => token >= First && token < End && char.IsUpper(Parsed.Form(token)[0]);
}
