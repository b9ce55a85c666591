using TariffTracker.Web.Data.History;
using TariffTracker.Web.Shared.Audit;
using TariffTracker.Web.Shared.Formats;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Features.History;

/// <summary>A publication in words.</summary>
internal static class RevisionWords
{
    /// <summary>Its number, day (in UTC, for it concerns people anywhere) and sort.</summary>
    public static string Heading(RevisionEntry revision, Words words) =>
        words.Format(
            "history.revision",
            revision.Number,
            Dates.Full(DateOnly.FromDateTime(revision.RecordedAt.UtcDateTime), words),
            words.Of(revision.Kind)
        );

    /// <summary>Who made it, and who reviewed it.</summary>
    public static string Who(RevisionEntry revision, Words words) =>
        revision.Reviewer is { } reviewer
            ? words.Format("history.byReviewed", Actor.Of(revision.By, words), Actor.Of(reviewer, words))
            : words.Format("history.by", Actor.Of(revision.By, words));
}
