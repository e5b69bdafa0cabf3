using System.Collections.Immutable;
using System.Globalization;

namespace Hearsay.Train;

/// <summary>Reads treebanks in CoNLL-U. Empty nodes are left out; contractions are read as their words.</summary>
internal static class Conllu
{
    public static IEnumerable<ConlluSentence> Read(string path)
    {
        using var reader = File.OpenText(path);
        foreach (var sentence in Read(reader))
        {
            yield return sentence;
        }
    }

    public static IEnumerable<ConlluSentence> Read(TextReader reader)
    {
        var (document, id, text, paragraph) = ("", "", "", 0);
        var rows = new List<string[]>();
        while (true)
        {
            var line = reader.ReadLine();
            if (string.IsNullOrEmpty(line))
            {
                if (rows.Count > 0)
                {
                    yield return Sentence(document, id, text, paragraph, rows);
                    rows.Clear();
                }

                if (line is null)
                {
                    yield break;
                }
            }
            else if (line[0] != '#')
            {
                rows.Add(line.Split('\t'));
                paragraph += line.Contains("NewPar=Yes", StringComparison.Ordinal) ? 1 : 0;
            }
            else if (Comment(line, "# newdoc id = ") is { } newDocument)
            {
                (document, paragraph) = (newDocument, 0);
            }
            else if (Comment(line, "# sent_id = ") is { } newId)
            {
                id = newId;
            }
            else if (Comment(line, "# text = ") is { } newText)
            {
                text = newText;
            }
            else if (line is "# newpar" || line.StartsWith("# newpar id", StringComparison.Ordinal))
            {
                paragraph++;
            }
        }
    }

    private static string? Comment(string line, string start) =>
        line.StartsWith(start, StringComparison.Ordinal) ? line[start.Length..] : null;

    private static ConlluSentence Sentence(string document, string id, string text, int paragraph, List<string[]> rows)
    {
        var words = ImmutableArray.CreateBuilder<ConlluWord>();
        var (contractionEnd, spaceAfterContraction) = (0, true);
        foreach (var row in rows)
        {
            if (row[0].Contains('.'))
            {
                continue;
            }

            var spaceAfter = !row[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
            if (row[0].Split('-') is [_, var last])
            {
                (contractionEnd, spaceAfterContraction) = (int.Parse(last, CultureInfo.InvariantCulture), spaceAfter);
                continue;
            }

            var number = words.Count + 1;
            words.Add(new ConlluWord
            {
                Form = row[1],
                Lemma = row[2],
                WordClass = row[3],
                Tag = row[4],
                Features = row[5],
                Head = int.Parse(row[6], CultureInfo.InvariantCulture) - 1,
                Relation = row[7],
                Misc = row[9],
                SpaceAfter = number < contractionEnd ? false : number == contractionEnd ? spaceAfterContraction : spaceAfter,
            });
        }

        return new ConlluSentence { Document = document, Id = id, Text = text, Paragraph = paragraph, Words = words.ToImmutable() };
    }
}
