using Hearsay.Grammar;
using Hearsay.Mentions.Quantities.Units;

namespace Hearsay.Mentions.Quantities.Figures;

/// <summary>Reads one figure with its unit where it begins: a number, a vague count, a share, a multiple.</summary>
internal sealed class FigureReader(ParsedText text, VagueCounts vague)
{
    private readonly NumberReader _numbers = new(text);
    private readonly UnitReader _units = new(text);
    private readonly MultipleReader _multiples = new(text);

    /// <summary>A figure that begins at a token, or null.</summary>
    public QuantityDraft? Read(int first, int limit)
    {
        var opener = FigureOpeners.Of(text.Form(first));
        if (opener == FigureOpener.None)
        {
            return null;
        }

        var draft = opener.HasFlag(FigureOpener.Multiple) ? _multiples.Read(first, limit) : null;
        draft ??= opener.HasFlag(FigureOpener.Vague) ? ReadVague(first, limit) : null;
        draft ??= opener.HasFlag(FigureOpener.Currency) ? ReadMoney(first, limit) : null;
        draft ??= opener.HasFlag(FigureOpener.Number) ? ReadNumber(first, limit) : null;
        return draft ?? (opener.HasFlag(FigureOpener.Number) || opener.HasFlag(FigureOpener.Glued) ? GluedFigures.Read(text, first, limit) : null);
    }

    /// <summary>"several days", "thousands of tonnes of rock"</summary>
    private QuantityDraft? ReadVague(int first, int limit)
    {
        var draft = vague.Read(text, first, limit);
        if (draft is { Unit: null })
        {
            _units.Read(draft);
        }

        return draft;
    }

    private QuantityDraft? ReadMoney(int first, int limit)
    {
        if (!Currencies.TryBefore(text, first, limit, out var currency, out var figure) || !_numbers.TryRead(figure, limit, joinsAnd: true, out var number)
            || number.IsOrdinal)
        {
            return null;
        }

        var draft = Draft(number, first, limit);
        (draft.Unit, draft.Measure) = (currency, QuantityMeasure.Money);
        _units.Repeat(draft);
        _units.Rate(draft);
        return draft;
    }

    private QuantityDraft? ReadNumber(int first, int limit)
    {
        if (!_numbers.TryRead(first, limit, joinsAnd: !text.Is(first - 1, "between"), out var number))
        {
            return null;
        }

        var draft = _multiples.Times(number, limit) ?? Draft(number, first, limit);
        if (number.IsOrdinal)
        {
            draft.Measure = QuantityMeasure.Rank;
            return draft;
        }

        if (draft.Measure != QuantityMeasure.Change)
        {
            _units.Read(draft);
            _units.Rate(draft);
        }

        return draft;
    }

    private static QuantityDraft Draft(Number number, int first, int limit) =>
        new() { First = first, End = number.End, Limit = limit, Hard = Interval.At(number.Value), Number = number };
}
