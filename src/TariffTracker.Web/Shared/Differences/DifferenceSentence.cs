using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using TariffTracker.Domain.Editing;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;
using TariffTracker.Domain.Time;
using TariffTracker.Web.Shared.Formats;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Shared.Differences;

/// <summary>Says how two versions of a document differ ("25% → 50% from 4 June 2025; source added").</summary>
public static class DifferenceSentence
{
    private static readonly string[] Speaking =
    [
        "title",
        "name",
        "summary",
        "note",
        "says",
        "finding",
        "question",
        "topic",
        "person",
        "measure",
        "good",
        "on",
        "id",
    ];

    /// <summary>One sentence for each difference, in the order of the document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="before">The older text; null when the document is new.</param>
    /// <param name="after">The newer text; null when there is none any more.</param>
    /// <param name="words">The language.</param>
    /// <param name="names">What documents are called; without it they go by their ids.</param>
    public static IReadOnlyList<string> Between(
        DocumentRef document,
        string? before,
        string? after,
        Words words,
        Func<DocumentRef, string?>? names = null
    ) =>
        [
            .. DocumentDifference
                .Between(document.Kind, before, after)
                .Select(difference => Of(document, difference, before, words, names))
                .Distinct(),
        ];

    /// <summary>One difference.</summary>
    public static string Of(
        DocumentRef document,
        FieldDifference difference,
        string? before,
        Words words,
        Func<DocumentRef, string?>? names = null
    )
    {
        ArgumentNullException.ThrowIfNull(difference);
        ArgumentNullException.ThrowIfNull(words);
        if (difference.Path.Steps.Count == 0)
        {
            var whole = difference.Change == FieldChange.Added ? difference.New : difference.Old;
            return words.Format(
                difference.Change == FieldChange.Added ? "differences.newDocument" : "differences.goneDocument",
                names?.Invoke(document) ?? Value(whole, DocumentJson.TypeOf(document.Kind), words, null, names)
            );
        }

        if (difference is { Change: FieldChange.Added, New: JsonObject action } && IsAction(document, difference.Path))
        {
            return NewRate(document, action, before, words) + Evidence(action, words, names);
        }

        var type = TypeAt(document.Kind, difference.Path);
        var label = Label(difference.Path, words);
        var member = difference.Path.Steps[^1].Member;
        var old = Value(difference.Old, type, words, member, names);
        var now = Value(difference.New, type, words, member, names);
        return difference.Change switch
        {
            FieldChange.Added when difference.Path is { IsItem: true, Steps: [.., { Member: "citations" }] } => words.Format(
                "differences.sourceAdded",
                now
            ),
            FieldChange.Added => words.Format("differences.added", label, now),
            FieldChange.Removed => words.Format("differences.removed", label, old),
            FieldChange.Reordered => words.Format("differences.reordered", label),
            _ => words.Format("differences.changed", label, old, now),
        };
    }

    /// <summary>A value as people write it; "nothing" for none.</summary>
    public static string Value(DocumentKind kind, FieldPath path, JsonNode? value, Words words, Func<DocumentRef, string?>? names = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Value(value, TypeAt(kind, path), words, path.Steps.Count == 0 ? null : path.Steps[^1].Member, names);
    }

    /// <summary>The fields on the way to a path, the nearest first ("Rate (order-14257)").</summary>
    public static string Label(FieldPath path, Words words)
    {
        ArgumentNullException.ThrowIfNull(path);
        var steps = path.Steps;
        var name = Name(path, words);
        var above = IsTongue(steps) ? 2 : 1;
        var item = steps.SkipLast(above).LastOrDefault(step => step.Item is not null).Item;
        return item is null ? name : words.Format("differences.within", name, item);
    }

    /// <summary>What a field is called, without the parts it is in; a text in two languages goes by the field it is the text of.</summary>
    public static string Name(FieldPath path, Words words)
    {
        ArgumentNullException.ThrowIfNull(path);
        var steps = path.Steps;
        var name = FieldWords.Of(steps[^1].Member, words);
        return IsTongue(steps) ? words.Format("differences.within", FieldWords.Of(steps[^2].Member, words), name) : name;
    }

    /// <summary>What a part of a document is called, in few words.</summary>
    public static string Title(JsonObject part, Words words, Func<DocumentRef, string?>? names = null) => Summary(part, words, names);

    private static bool IsTongue(IReadOnlyList<FieldStep> steps) => steps.Count > 1 && steps[^1].Member is "en" or "ja";

    /// <summary>The sources a new action rests on.</summary>
    private static string Evidence(JsonObject action, Words words, Func<DocumentRef, string?>? names) =>
        string.Concat(
            ((action["citations"] as JsonArray) ?? [])
                .OfType<JsonObject>()
                .Select(citation => words["differences.and"] + words.Format("differences.sourceAdded", Summary(citation, words, names)))
        );

    private static bool IsAction(DocumentRef document, FieldPath path) =>
        document.Kind == DocumentKind.Measure && path is { IsItem: true, Steps: [{ Member: "actions" }] };

    /// <summary>A new action beside the rate it takes the place of.</summary>
    private static string NewRate(DocumentRef document, JsonObject fields, string? before, Words words)
    {
        RateAction? action;
        TariffMeasure? measure;
        try
        {
            action = fields.Deserialize<RateAction>(DocumentJson.Options);
            measure = before is null ? null : DocumentJson.Read(document.Kind, before) as TariffMeasure;
        }
        catch (JsonException)
        {
            (action, measure) = (null, null);
        }

        if (action?.From is not { } from)
        {
            return words.Format("differences.added", FieldWords.Of("actions", words), Summary(fields, words, null));
        }

        var on = Dates.Full(from, words);
        var old = measure is null ? null : Schedule.Fold(measure.Actions).On(from);
        if (action.State == RateState.Ended)
        {
            return words.Format(
                "differences.rateEnds",
                old is null ? words["differences.nothing"] : Rate(old.RatePercent, old.Basis, words),
                on
            );
        }

        var now = Rate(action.RatePercent, action.Basis, words);
        return old is null
            ? words.Format("differences.rateNew", now, on)
            : words.Format("differences.rateFrom", Rate(old.RatePercent, old.Basis, words), now, on);
    }

    private static string Rate(decimal? percent, Basis basis, Words words) => Rates.InWords(percent, basis, words);

    private static string Value(JsonNode? value, Type? type, Words words, string? member, Func<DocumentRef, string?>? names)
    {
        type = type is null ? null : Nullable.GetUnderlyingType(type) ?? type;
        return value switch
        {
            null => words["differences.nothing"],
            JsonArray list => string.Join(
                words["components.comma"],
                list.Select(item => Value(item, ElementOf(type), words, member, names))
            ),
            JsonObject part => Summary(part, words, names),
            JsonValue text => Named(member, text, names) ?? (member == "ratePercent" ? Percent(text, words) : Scalar(text, type, words)),
            _ => value.ToJsonString(),
        };
    }

    private static string Percent(JsonValue value, Words words) =>
        value.TryGetValue<decimal>(out var percent) ? Rates.Percent(percent, words) : value.ToString();

    private static string? Named(string? member, JsonNode? value, Func<DocumentRef, string?>? names) =>
        value is not null && FieldReferences.Of(member, value.ToString()) is { } document ? names?.Invoke(document) : null;

    /// <summary>What a part of a document is called, in few words.</summary>
    private static string Summary(JsonObject part, Words words, Func<DocumentRef, string?>? names)
    {
        if (part["source"] is JsonValue source)
        {
            var title = Named("source", source, names) ?? source.ToString();
            return part["locator"] is JsonValue place ? title + words["components.comma"] + place : title;
        }

        if (part.ContainsKey("ratePercent") && part["announcedOn"] is not null)
        {
            try
            {
                if (part.Deserialize<RateAction>(DocumentJson.Options) is { From: { } from } action)
                {
                    return Rate(action.RatePercent, action.Basis, words) + words["components.comma"] + Dates.Full(from, words);
                }
            }
            catch (JsonException)
            {
                // It is not complete yet; its summary names it as well.
            }
        }

        foreach (var member in Speaking)
        {
            if (part[member] is JsonObject text && Localized(text, words) is { } said)
            {
                return said;
            }

            if (part[member] is JsonValue value)
            {
                return Named(member, value, names) ?? value.ToString();
            }
        }

        return Localized(part, words)
            ?? string.Join(
                words["components.comma"],
                part.Select(member => member.Value).OfType<JsonValue>().Select(value => value.ToString())
            );
    }

    private static string? Localized(JsonObject text, Words words) =>
        (words.Language == "ja" ? text["ja"] ?? text["en"] : text["en"])?.ToString();

    private static string Scalar(JsonValue value, Type? type, Words words)
    {
        var text = value.ToString();
        if (type == typeof(bool))
        {
            return words[text == "true" ? "differences.yes" : "differences.no"];
        }

        if ((type == typeof(DateOnly) || type == typeof(PartialDate)) && PartialDate.TryParse(text, out var date))
        {
            return Dates.Full(date, words);
        }

        if (type is { IsEnum: true } && WordOf(value, type, words) is { } word)
        {
            return word;
        }

        return text;
    }

    private static string? WordOf(JsonValue value, Type type, Words words)
    {
        try
        {
            var key = $"{type.Name}.{value.Deserialize(type, DocumentJson.Options)}";
            return words.Keys.Contains(key) ? words[key] : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Type? TypeAt(DocumentKind kind, FieldPath path)
    {
        var type = DocumentJson.TypeOf(kind);
        foreach (var step in path.Steps)
        {
            if (DocumentJson.Options.GetTypeInfo(type).Properties.FirstOrDefault(member => member.Name == step.Member) is not { } member)
            {
                return null;
            }

            type = step.Item is null ? member.PropertyType : ElementOf(member.PropertyType) ?? member.PropertyType;
        }

        return type;
    }

    private static Type? ElementOf(Type? list) =>
        list is not null && DocumentJson.Options.GetTypeInfo(list) is { Kind: JsonTypeInfoKind.Enumerable } info ? info.ElementType : null;
}
