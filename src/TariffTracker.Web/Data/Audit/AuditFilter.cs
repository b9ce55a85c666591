namespace TariffTracker.Web.Data.Audit;

/// <summary>Which entries of the audit log are asked for; what is null does not matter.</summary>
/// <param name="Kind">Of this kind.</param>
/// <param name="Person">By this account, or done to it.</param>
/// <param name="Day">Of this day in UTC.</param>
public sealed record AuditFilter(AuditKind? Kind = null, string? Person = null, DateOnly? Day = null)
{
    /// <summary>Every entry.</summary>
    public static readonly AuditFilter All = new();

    internal IQueryable<AuditRow> Of(IQueryable<AuditRow> rows)
    {
        if (Kind is { } kind)
        {
            rows = rows.Where(row => row.Kind == kind);
        }

        if (Person is { } person)
        {
            rows = rows.Where(row => row.Who == person || row.Subject == person);
        }

        if (Day is { } day)
        {
            var from = new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero);
            var until = from.AddDays(1);
            rows = rows.Where(row => row.At >= from && row.At < until);
        }

        return rows;
    }
}
