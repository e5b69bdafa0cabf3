namespace Hearsay.Mentions.Times.Words;

/// <summary>What a word may do in an expression of time (words.tsv); numbers, dates and clock times in digits have their sorts too.</summary>
internal enum TimeWord : byte
{
    None,
    Weekday, Weekdays, Month, Unit, Fortnight, Day, Part, Season, Decade, Holiday,
    Number, Fraction, Ordinal, WrittenDate, WrittenMonth, WrittenDay, QuarterCode, HalfCode, HalfWord,
    Clock, Meridiem, OClock, Zone, AmericanZone, Local,
    Turn, Echo, Recent, Edge, Earlier, Later, Ago, Vague, Fiscal,
    About, Few, Couple, Each, Often, Old,
    The, An, Of, In, On, At, During, Within, By, From, Between, To, And, Through, Before, After, Since, Starting, Until,
    Comma, Hyphen, Slash, Possessive, Point, As, No, Filler, Sum, These,
}
