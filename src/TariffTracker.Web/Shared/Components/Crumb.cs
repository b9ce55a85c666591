using TariffTracker.Domain.Record;
using TariffTracker.Web.Shared.Lenses;

namespace TariffTracker.Web.Shared.Components;

/// <summary>One page on the way from the widest to the one that is shown.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Address">Its address; null for the page that is shown.</param>
/// <param name="Language">Language of the name where it is not the reader's.</param>
public sealed record Crumb(string Name, string? Address = null, string? Language = null)
{
    /// <summary>A page called by a text of the record.</summary>
    public static Crumb Of(LocalizedText name, Reading reading, string? address = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(reading);
        return new(name.In(reading.Language), address, name.LanguageFor(reading.Language) == reading.Language ? null : "en");
    }
}
