using Hearsay.Claims.Matching.Terms;
using Hearsay.Text;

namespace Hearsay.Claims.Matching.Propositions;

/// <summary>The names of a report's first pages, the words with which it opens, and those of a sentence: what its statements leave unsaid is there, if anywhere.</summary>
internal sealed class ReportContext
{
    /// <summary>The title and the first two sentences tell what a report is about.</summary>
    private const int Opening = 3;

    private const int LongestSentence = 600;

    /// <summary>The characters within which a report has named what it is about.</summary>
    private const int LongestStart = 8000;

    private readonly string _text;
    private readonly ReportNames _names;
    private readonly IReadOnlyList<TextSpan> _sentences;
    private readonly ulong[] _opening;
    private (int Sentence, ulong[] Terms) _last = (-1, []);

    public ReportContext(StatedReport report, ReportNames names)
    {
        (_text, _names, _sentences) = (report.Report.Text, names, report.Sentences);
        var named = TermsOf(new TextSpan(0, Math.Min(_text.Length, LongestStart)), LongestStart).Where(Term.IsName);
        _opening = [.. _sentences.Take(Opening).SelectMany(sentence => TermsOf(sentence, LongestSentence)).Concat(named).Distinct()];
    }

    /// <summary>Sorted.</summary>
    public ulong[] Around(int place)
    {
        var number = SentenceAt(place);
        if (number != _last.Sentence) { _last = (number, [.. _opening.Concat(number < 0 ? [] : TermsOf(_sentences[number], LongestSentence)).Distinct().Order()]); }
        return _last.Terms;
    }

    private int SentenceAt(int place)
    {
        var (low, high) = (0, _sentences.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _sentences[middle].End <= place ? (middle + 1, high) : (low, middle);
        }

        return low < _sentences.Count && _sentences[low].Start <= place ? low : -1;
    }

    private List<ulong> TermsOf(TextSpan sentence, int max)
    {
        var terms = new List<ulong>();
        var words = sentence.In(_text)[..Math.Min(sentence.Length, max)];
        foreach (var word in new Words(words))
        {
            var form = word.In(words);
            var stem = WordStem.Of(form);
            if (form.Length < 2 || MatchingWords.IsIdle(stem)) { continue; }
            terms.Add(_names.IsName(form, stem, word.Start == 0 && !ReportNames.NextIsCapital(words, word.End)) ? ReportNames.Name(form) : ReportNames.Ordinary(stem));
        }

        return terms;
    }
}
