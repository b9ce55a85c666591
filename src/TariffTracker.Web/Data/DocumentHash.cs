using System.Security.Cryptography;
using System.Text;

namespace TariffTracker.Web.Data;

/// <summary>Fingerprint of a document's text.</summary>
public static class DocumentHash
{
    /// <summary>SHA-256 of the text in UTF-8, as 64 lower-case digits.</summary>
    public static string Of(string documentText) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(documentText)));
}
