using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Rules;

/// <summary>What the rules say of a change, and of which record they were asked.</summary>
public sealed record RuleReport
{
    /// <summary>The revision of the record the change was checked against.</summary>
    public required int Revision { get; init; }

    /// <summary>What was found, errors first.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>The record as it would be; null when the documents do not make one.</summary>
    public TariffRecord? After { get; init; }

    /// <summary>True when something must be put right before it can be published.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Severity == Severity.Error);

    /// <summary>True when the record has moved on since: the rules have to be asked again.</summary>
    public bool IsStale(int newestRevision) => Revision != newestRevision;

    /// <summary>What stands in the way of publication: errors, and warnings that nobody gave a reason for.</summary>
    /// <param name="reasons">The reasons given, by <see cref="Finding.Key"/>.</param>
    public IReadOnlyList<Finding> Blocking(IReadOnlyDictionary<string, string> reasons) =>
        [
            .. Findings.Where(finding =>
                finding.Severity == Severity.Error
                || (!finding.AlreadyThere && string.IsNullOrWhiteSpace(reasons.GetValueOrDefault(finding.Key)))
            ),
        ];
}
