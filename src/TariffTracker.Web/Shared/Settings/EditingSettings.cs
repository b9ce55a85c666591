namespace TariffTracker.Web.Shared.Settings;

/// <summary>How the record is edited.</summary>
/// <param name="SinglePerson">True when an editor may publish a change of their own.</param>
/// <param name="ReviewWithinDays">After how many days without a publication readers are told that the record may be out of date.</param>
public sealed record EditingSettings(bool SinglePerson, int ReviewWithinDays = EditingSettings.UsualReviewWithinDays)
{
    /// <summary>Days, where nothing else is set.</summary>
    public const int UsualReviewWithinDays = 7;
}
