using System.Security.Cryptography;
using System.Text;

namespace Hearsay.Reports;

/// <summary>What a text is known by: SHA-256 over its UTF-8 bytes, in lower-case hex.</summary>
internal static class ContentHash
{
    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
