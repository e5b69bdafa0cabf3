namespace Hearsay.Statements.Operators;

/// <summary>How a proposition hangs on the word that decides its standing.</summary>
internal enum OperatorFrame
{
    /// <summary>"said *that it fell*", with or without "that".</summary>
    That,

    /// <summary>"asked *whether it fell*".</summary>
    Whether,

    /// <summary>"plans *to leave*".</summary>
    To,

    /// <summary>"urged them *to leave*", "was told *to leave*".</summary>
    ThemTo,

    /// <summary>"made them *leave*", "considered it *lost*".</summary>
    Bare,

    /// <summary>"denied *leaving*".</summary>
    Ing,

    /// <summary>"the risk *of* leaving".</summary>
    Of,

    /// <summary>"a call *for* talks".</summary>
    For,

    /// <summary>"condemned *the raid*".</summary>
    Noun,

    /// <summary>"*the raid* took place".</summary>
    Subject,

    /// <summary>A word that stands beside its verb: an adverb, an auxiliary, a conjunction.</summary>
    Word,
}
