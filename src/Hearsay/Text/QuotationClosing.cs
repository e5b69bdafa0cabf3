namespace Hearsay.Text;

/// <summary>How a quotation ends.</summary>
public enum QuotationClosing : byte
{
    /// <summary>By its own mark.</summary>
    Closed,

    /// <summary>By the end of its paragraph, or by the next quotation's opening: a mark is missing.</summary>
    Unclosed,

    /// <summary>The next paragraph opens with a mark again: by custom only the last paragraph closes.</summary>
    Continues,
}
