using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace TariffTracker.Web.Data;

/// <summary>Stores an instant as text in UTC ("2026-08-01T14:30:00.000Z"), which sorts as the instants do.</summary>
public sealed class UtcTextConverter()
    : ValueConverter<DateTimeOffset, string>(
        instant => instant.UtcDateTime.ToString(Form, CultureInfo.InvariantCulture),
        text => DateTimeOffset.ParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal)
    )
{
    private const string Form = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";
}
