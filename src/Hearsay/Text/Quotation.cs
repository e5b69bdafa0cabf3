namespace Hearsay.Text;

/// <summary>The tokens [First, Last] from an opening quotation mark to the mark that closes it, or to where it must end.</summary>
public readonly record struct Quotation(int First, int Last, QuotationClosing Closing)
{
    public bool IsClosed => Closing == QuotationClosing.Closed;
}
