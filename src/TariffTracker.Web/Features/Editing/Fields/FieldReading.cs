using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using TariffTracker.Domain.Record;
using TariffTracker.Domain.Time;
using TariffTracker.Web.Shared.Formats;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Features.Editing.Fields;

/// <summary>What somebody typed into a field, read.</summary>
/// <param name="Value">What the document takes: the value, or the text as it was typed where it is none; null for nothing.</param>
/// <param name="Understood">What the text was understood to be, where that is not plain; else null.</param>
/// <param name="Problem">What is wrong with the text and what to do; null when all is well.</param>
public sealed record FieldReading(JsonNode? Value, string? Understood, string? Problem)
{
    private static readonly FieldReading Nothing = new(null, null, null);

    /// <summary>Reads a text that was typed.</summary>
    public static FieldReading Of(FieldPlan field, string? typed, Words words)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(words);
        var text = typed ?? "";
        return string.IsNullOrWhiteSpace(text)
            ? Nothing
            : field.Widget switch
            {
                Widget.Day => OfDate(text, day: true, words),
                Widget.PartialDate => OfDate(text, day: false, words),
                Widget.Number => OfNumber(text, field.Type, words),
                Widget.YesOrNo => new(JsonValue.Create(text == "true"), null, null),
                _ => new(JsonValue.Create(text), null, null),
            };
    }

    /// <summary>The text that stands for a value in its field: dates in words, everything else as the document has it.</summary>
    public static string Text(FieldPlan field, JsonNode? value, Words words)
    {
        ArgumentNullException.ThrowIfNull(field);
        if (value is not JsonValue)
        {
            return "";
        }

        var text = value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString();
        return field.Widget is Widget.Day or Widget.PartialDate && PartialDate.TryParse(text, out var date)
            ? Dates.Full(date, words)
            : text;
    }

    private static FieldReading OfDate(string text, bool day, Words words)
    {
        var reading = WrittenDate.Read(text);
        if (reading.Date is not { } date)
        {
            return new(JsonValue.Create(text), null, DateProblem.Sentence(reading, text, words));
        }

        var understood = date.IsDay ? Dates.FullWithWeekday(date.FirstDay, words) : Dates.Full(date, words);
        return day && !date.IsDay
            ? new(JsonValue.Create(text), null, words.Format("fields.needsDay", understood))
            : new(JsonValue.Create(date.ToString()), understood, null);
    }

    private static FieldReading OfNumber(string text, Type type, Words words)
    {
        var plain = text.Normalize(NormalizationForm.FormKC).Trim().TrimEnd('%').Trim().Replace('−', '-');
        var whole = type == typeof(int) || type == typeof(long);
        if (
            !decimal.TryParse(
                plain,
                NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var number
            )
        )
        {
            return new(JsonValue.Create(text), null, words.Format(whole ? "fields.noWholeNumber" : "fields.noNumber", text.Trim()));
        }

        if (!whole)
        {
            return new(JsonNode.Parse(number.ToString(CultureInfo.InvariantCulture)), null, null);
        }

        return number == decimal.Truncate(number) && Math.Abs(number) <= int.MaxValue
            ? new(JsonValue.Create((int)number), null, null)
            : new(JsonValue.Create(text), null, words.Format("fields.noWholeNumber", text.Trim()));
    }

    /// <summary>True when both say the same.</summary>
    public static bool IsSame(JsonNode? left, JsonNode? right) =>
        JsonNode.DeepEquals(left, right)
        || (
            left is JsonValue a
            && right is JsonValue b
            && a.GetValueKind() == JsonValueKind.Number
            && b.GetValueKind() == JsonValueKind.Number
            && a.ToJsonString(DocumentJson.Options) == b.ToJsonString(DocumentJson.Options)
        );
}
