namespace TariffTracker.Web.Shared.Settings;

/// <summary>How the record is edited.</summary>
/// <param name="SinglePerson">True when an editor may publish a change of their own.</param>
public sealed record EditingSettings(bool SinglePerson);
