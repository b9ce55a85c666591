using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Evidence;

/// <summary>One thing a source says, beside what the record uses.</summary>
/// <param name="Fact">The statement.</param>
/// <param name="Citation">What this source says about it.</param>
public sealed record SourceClaim(CitedFact Fact, Citation Citation);

/// <summary>Everything one source says.</summary>
public sealed record SourceReading
{
    /// <summary>The source.</summary>
    public required Source Source { get; init; }

    /// <summary>What it says, in the order of its paragraphs where those are numbered.</summary>
    public required IReadOnlyList<SourceClaim> Claims { get; init; }

    /// <summary>The publications it repeats.</summary>
    public required IReadOnlyList<Source> Repeats { get; init; }

    /// <summary>The publications that repeat it.</summary>
    public required IReadOnlyList<Source> RepeatedBy { get; init; }

    /// <summary>How many of its claims stand in this relation to the record.</summary>
    public int Count(Stance stance) => Claims.Count(claim => claim.Citation.Stance == stance);

    /// <summary>What <paramref name="sourceId"/> says; null when the record does not hold the source (or not yet).</summary>
    public static SourceReading? Of(TariffRecord record, string sourceId)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.Find<Source>(sourceId) is not { } source
            ? null
            : new SourceReading
            {
                Source = source,
                Claims =
                [
                    .. record
                        .FactsCiting(sourceId)
                        .SelectMany(fact =>
                            fact.Citations.Where(c => c.Source == sourceId).Select(citation => new SourceClaim(fact, citation))
                        )
                        .OrderBy(claim => Paragraph(claim.Citation.Locator))
                        .ThenBy(claim => claim.Citation.Locator, StringComparer.Ordinal),
                ],
                Repeats = [.. source.DerivedFrom.Select(record.Find<Source>).OfType<Source>()],
                RepeatedBy = [.. record.Sources.Where(other => other.DerivedFrom.Contains(sourceId))],
            };
    }

    private static int Paragraph(string? locator)
    {
        var digits = new string([.. (locator ?? "").SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(char.IsAsciiDigit)]);
        return int.TryParse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var n)
            ? n
            : int.MaxValue;
    }
}
