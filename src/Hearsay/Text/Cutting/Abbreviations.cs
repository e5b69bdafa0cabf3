using System.Collections.Frozen;

namespace Hearsay.Text.Cutting;

/// <summary>Words that keep their full stop ("Gen.", "Inc.", "No. 7"), from Abbreviations.tsv.</summary>
internal static class Abbreviations
{
    private static readonly FrozenDictionary<string, Abbreviation> Known = WordTable.Map(
        "Text.Cutting.Abbreviations", StringComparer.Ordinal, row => new Abbreviation(UseOf(row[1]), row[2] is "ends"));

    private static readonly FrozenDictionary<string, Abbreviation>.AlternateLookup<ReadOnlySpan<char>> ByForm =
        Known.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int Longest = Known.Keys.Max(form => form.Length);

    /// <summary>Looks a form up without its full stop; capitals throughout ("GEN") count as the capitalised form.</summary>
    public static bool TryFind(ReadOnlySpan<char> form, out Abbreviation found)
    {
        found = default;
        if (form.Length == 0 || form.Length > Longest)
        {
            return false;
        }

        if (ByForm.TryGetValue(form, out found))
        {
            return true;
        }

        Span<char> folded = stackalloc char[form.Length];
        form.ToLowerInvariant(folded);
        if (char.IsUpper(form[0]) && form.Length > 1 && char.IsUpper(form[1]))
        {
            folded[0] = form[0];
        }
        else if (!char.IsUpper(form[0]))
        {
            return false;
        }

        return ByForm.TryGetValue(folded, out found);
    }

    /// <summary>"U.S", "a.m", "Ph.D": letters in ones and twos with full stops between them.</summary>
    public static bool IsDotted(ReadOnlySpan<char> form)
    {
        var dots = 0;
        var run = 0;
        foreach (var c in form)
        {
            if (c == '.')
            {
                if (run is 0 or > 2) { return false; }
                dots++;
                run = 0;
            }
            else if (char.IsLetter(c)) { run++; }
            else { return false; }
        }

        return dots > 0 && run is 1 or 2;
    }

    private static AbbreviationUse UseOf(string name) => name switch
    {
        "number" => AbbreviationUse.BeforeNumber,
        "comma" => AbbreviationUse.AfterComma,
        "name" => AbbreviationUse.BeforeName,
        _ => AbbreviationUse.Always,
    };
}
