using TariffTracker.Domain.Time;

namespace TariffTracker.Web.Shared;

/// <summary>Where a reader is: the clocks, the page and its filters.</summary>
/// <param name="Lens">The two clocks.</param>
/// <param name="Today">Today in Washington; a clock at today leaves no trace in an address.</param>
/// <param name="Revision">The revision the reader asked for; null for the newest, whatever it is.</param>
/// <param name="Path">The page, beginning with a slash.</param>
/// <param name="Filters">The parameters of the address that do not belong to the lens.</param>
public sealed record Place(Lens Lens, DateOnly Today, int? Revision, string Path, IReadOnlyList<KeyValuePair<string, string>> Filters);
