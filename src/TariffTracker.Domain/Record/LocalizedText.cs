namespace TariffTracker.Domain.Record;

/// <summary>A text of the record in English and, where somebody wrote it, in Japanese. Never machine-made.</summary>
public sealed record LocalizedText
{
    /// <summary>The English text.</summary>
    public required string En { get; init; }

    /// <summary>The Japanese text; null when nobody has written one.</summary>
    public string? Ja { get; init; }

    /// <summary>A text in both languages, or in English alone.</summary>
    public static LocalizedText Of(string en, string? ja = null) => new() { En = en, Ja = ja };

    /// <summary>The text for a reader of <paramref name="language"/> (<c>en</c>, <c>ja</c>): theirs if there is one, else English.</summary>
    public string In(string language) => language == "ja" && Ja is not null ? Ja : En;

    /// <summary>The language <see cref="In"/> answers in.</summary>
    public string LanguageFor(string language) => language == "ja" && Ja is not null ? "ja" : "en";

    /// <inheritdoc/>
    public override string ToString() => En;
}
