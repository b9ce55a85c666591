using System.Globalization;
using TariffTracker.Web.Data.Audit;

namespace TariffTracker.Web.Features.Administration;

/// <summary>Which entries an address of the audit log asks for.</summary>
/// <param name="Filter">Those that fit this.</param>
/// <param name="Before">Those before this number; null for the newest.</param>
public sealed record AuditAsked(AuditFilter Filter, int? Before)
{
    /// <summary>Reads the parameters of the address.</summary>
    /// <returns>What is asked for, and the parameter that cannot be read; null when all can.</returns>
    public static (AuditAsked Asked, string? Unreadable) Read(string? kind, string? person, string? day, string? before)
    {
        string? unreadable = null;
        AuditKind? ofKind = null;
        DateOnly? ofDay = null;
        int? beforeNumber = null;
        if (!string.IsNullOrEmpty(kind))
        {
            // Parsing alone would take a number for a kind.
            ofKind = kind.All(char.IsAsciiLetter) && Enum.TryParse<AuditKind>(kind, ignoreCase: true, out var known) ? known : null;
            unreadable = ofKind is null ? kind : null;
        }

        if (!string.IsNullOrEmpty(day))
        {
            ofDay = DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read)
                ? read
                : null;
            unreadable ??= ofDay is null ? day : null;
        }

        if (!string.IsNullOrEmpty(before))
        {
            beforeNumber = int.TryParse(before, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
            unreadable ??= beforeNumber is null ? before : null;
        }

        var whose = string.IsNullOrWhiteSpace(person) ? null : person.Trim();
        return (new AuditAsked(new AuditFilter(ofKind, whose, ofDay), beforeNumber), unreadable);
    }
}
