namespace TariffTracker.Domain.Rates;

/// <summary>The steps from word to customs.</summary>
public enum LadderRung
{
    /// <summary>It became public.</summary>
    Announcement,

    /// <summary>The legal text was signed.</summary>
    Signature,

    /// <summary>The legal text stood in the Federal Register.</summary>
    Publication,

    /// <summary>Customs told importers how to apply it.</summary>
    CustomsNotice,

    /// <summary>First day it applies to.</summary>
    FirstDay,
}

/// <summary>One step from word to customs.</summary>
/// <param name="Rung">Which step.</param>
/// <param name="On">Its day; null when it has not been taken, or is not on record.</param>
/// <param name="DaysAfterLast">Days since the step taken before it; negative when it lies before that one, null for the first.</param>
public sealed record LadderStep(LadderRung Rung, DateOnly? On, int? DaysAfterLast)
{
    /// <summary>True when the step is missing or lies before one that ought to come first.</summary>
    public bool IsOff => On is null || DaysAfterLast < 0;
}

/// <summary>Puts the dates of a rate action in the order in which a tariff ought to come about.</summary>
public static class DateLadder
{
    /// <summary>The five steps of <paramref name="action"/>. Publication and customs notice may come in either order.</summary>
    public static IReadOnlyList<LadderStep> Of(RateAction action)
    {
        ArgumentNullException.ThrowIfNull(action);
        (LadderRung Rung, DateOnly? On)[] text =
        [
            (LadderRung.Publication, action.PublishedOn),
            (LadderRung.CustomsNotice, action.CustomsNoticeOn),
        ];
        var steps = new List<LadderStep>();
        DateOnly? last = null;
        foreach (
            var (rung, on) in new (LadderRung, DateOnly?)[]
            {
                (LadderRung.Announcement, action.AnnouncedOn),
                (LadderRung.Signature, action.SignedOn),
            }
                .Concat(text.OrderBy(step => step.On ?? DateOnly.MaxValue))
                .Append((LadderRung.FirstDay, action.From))
        )
        {
            steps.Add(new LadderStep(rung, on, on?.DayNumber - last?.DayNumber));
            last = on ?? last;
        }

        return steps;
    }
}
