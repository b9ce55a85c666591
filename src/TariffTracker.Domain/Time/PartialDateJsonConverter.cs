using System.Text.Json;
using System.Text.Json.Serialization;

namespace TariffTracker.Domain.Time;

/// <summary>Writes a <see cref="PartialDate"/> as its text, and says what is wrong with a text that is none.</summary>
public sealed class PartialDateJsonConverter : JsonConverter<PartialDate>
{
    /// <inheritdoc/>
    public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        return PartialDate.TryParse(text, out var date)
            ? date
            : throw new JsonException(
                $"'{text}' is not a date: write 2025-07-09, 2025-07-early, 2025-07, 2025-Q3, 2025 or 2025-05-02/2025-05-14."
            );
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }
}
