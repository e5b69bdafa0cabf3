namespace Hearsay.Text;

/// <summary>What a token can be among quotation marks, by its form alone.</summary>
internal enum QuotationMark : byte
{
    None,

    /// <summary>“ « ``</summary>
    Opening,

    /// <summary>” »</summary>
    Closing,

    /// <summary>„ and ‟, which a “ may close.</summary>
    Low,

    /// <summary>" and '': the space around it tells.</summary>
    Straight,

    /// <summary>‘</summary>
    SingleOpening,

    /// <summary>’ and ': a closing mark, an opening one or an apostrophe.</summary>
    Single,
}
