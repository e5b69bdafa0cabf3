namespace Hearsay.Text;

/// <summary>Which tokens stand inside quotation marks; made for news text, where marks are often lost or of the wrong shape.</summary>
public sealed class QuotationMarks
{
    private QuotationMarks(byte[] depths, Quotation[] quotations)
    {
        Depths = depths;
        Quotations = quotations;
    }

    /// <summary>For each token how many quotations hold it, their marks included: 0, 1, or 2 for one inside another.</summary>
    public byte[] Depths { get; }

    /// <summary>In the order in which they end.</summary>
    public Quotation[] Quotations { get; }

    public static QuotationMarks Find(TokenizedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var depths = new byte[text.Tokens.Length];
        var pairing = new QuotationPairing(text, depths);
        var sentence = 0;
        while (sentence < text.Sentences.Length)
        {
            var first = text.Sentences[sentence];
            while (sentence < text.Sentences.Length && text.Sentences[sentence].Paragraph == first.Paragraph) { sentence++; }
            pairing.ReadParagraph(first.First, text.Sentences[sentence - 1].End);
        }

        return new QuotationMarks(depths, pairing.Found);
    }
}
