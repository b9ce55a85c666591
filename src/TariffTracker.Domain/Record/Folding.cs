using System.Text;

namespace TariffTracker.Domain.Record;

/// <summary>Makes texts comparable for searching: ＡＢＣ = abc, トヨタ = ﾄﾖﾀ = とよた, ２５％ = 25%.</summary>
public static class Folding
{
    private const char FirstKatakana = '\u30A1';
    private const char LastKatakana = '\u30F6';
    private const int KatakanaToHiragana = 0x60;

    /// <summary>The text with width, case and kana type levelled. Fold both sides, then compare ordinally.</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Create(
            text.Normalize(NormalizationForm.FormKC).Length,
            text,
            static (span, original) =>
            {
                original.Normalize(NormalizationForm.FormKC).CopyTo(span);
                for (var i = 0; i < span.Length; i++)
                {
                    var c = char.ToLowerInvariant(span[i]);
                    span[i] = c is >= FirstKatakana and <= LastKatakana ? (char)(c - KatakanaToHiragana) : c;
                }
            }
        );
    }
}
