namespace TariffTracker.Domain.Duties;

/// <summary>Finds what makes an answer less than certain.</summary>
internal static class DutyWarnings
{
    public static IReadOnlyList<DutyWarning> Of(DutyBook book, DutyQuestion question, DutyReckoning outcome)
    {
        var warnings = new List<DutyWarning>();
        if (question.Product.ClaimsJapanPreference && question.Line?.JapanPercent is null)
        {
            warnings.Add(new DutyWarning(DutyCaution.NoPreference));
        }

        foreach (var match in question.Matches)
        {
            if (!match.Scope.HoldsOn(question.AsOf) || match.Below || IsBesideThePoint(question, match))
            {
                continue;
            }

            if (!match.Scope.Complete)
            {
                warnings.Add(new DutyWarning(DutyCaution.IncompleteList, match.Scope));
            }

            if (match.Scope.Presumed && question.Holds(match) && !question.Product.Traits.HasAll(match.Requires))
            {
                warnings.Add(new DutyWarning(DutyCaution.Presumed, match.Scope));
            }
        }

        foreach (var entry in outcome.Entries)
        {
            var measure = book.Measures[entry.Place].Measure;
            if (
                entry.Applied > 0
                && question.Product.LoadedOn is null
                && entry.Segment.Action.Transit is { EnteredBefore: { } last }
                && question.AsOf < last
            )
            {
                warnings.Add(new DutyWarning(DutyCaution.LoadingDay, null, measure));
            }
        }

        foreach (var exemption in outcome.Spared)
        {
            if (exemption.Scope.OnlyShare == ShareKind.UsContent && question.Product.UsContentShare is null)
            {
                warnings.Add(new DutyWarning(DutyCaution.UsContentShare, exemption.Scope, exemption.Measure));
            }
        }

        return warnings;
    }

    /// <summary>True for a list whose traits the good is said not to have, or hardly any good has and nobody said this one had.</summary>
    private static bool IsBesideThePoint(DutyQuestion question, DutyBook.Match match) =>
        question.Product.NotTraits.HasAny(match.Requires) || (match.Scope.Unasked && !question.HasTraits(match));
}
