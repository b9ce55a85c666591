using TariffTracker.Domain.Rates;

namespace TariffTracker.Domain.Duties;

/// <summary>Writes a reckoning out as lines.</summary>
internal static class DutyLines
{
    public static IReadOnlyList<DutyLine> Of(DutyBook book, DutyQuestion question, DutyReckoning outcome)
    {
        var lines = new List<DutyLine>(outcome.Entries.Count + 1) { Normal(question) };
        foreach (var entry in outcome.Entries)
        {
            var column = book.Measures[entry.Place];
            lines.Add(
                new DutyLine
                {
                    Measure = column.Measure,
                    Action = entry.Segment.Action,
                    Scope = entry.Scope,
                    RatePercent = entry.Segment.RatePercent ?? 0,
                    Basis = entry.Segment.Basis,
                    ValueBase = entry.ValueBase,
                    ShareOfValue = entry.Share,
                    AppliedPercent = entry.Applied,
                    Reason = entry.Reason,
                    GivesWayTo = entry.GivesWayTo is null ? [] : [.. entry.GivesWayTo.Select(place => book.Measures[place].Measure)],
                    Until = column.Schedule.EndOf(entry.Segment),
                }
            );
        }

        return lines;
    }

    private static DutyLine Normal(DutyQuestion question)
    {
        var preferred = question.Product.ClaimsJapanPreference && question.Line?.JapanPercent is not null;
        return new DutyLine
        {
            RatePercent = question.BasePercent,
            Basis = Basis.Additional,
            ShareOfValue = 1,
            AppliedPercent = question.BasePercent,
            Reason = preferred ? DutyReason.Preference : DutyReason.NormalDuty,
            Line = preferred || question.NormalPercent == question.Line?.MfnPercent ? question.Line : null,
        };
    }
}
