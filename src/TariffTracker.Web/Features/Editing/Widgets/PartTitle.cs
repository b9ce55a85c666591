using System.Globalization;
using System.Text.Json.Nodes;
using TariffTracker.Domain.Record;
using TariffTracker.Domain.Time;
using TariffTracker.Web.Features.Editing.Fields;
using TariffTracker.Web.Shared.Formats;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Features.Editing.Widgets;

/// <summary>What a part of a list is called while it lies folded.</summary>
public static class PartTitle
{
    private static readonly string[] Speaking = ["title", "topic", "question", "finding", "summary", "note", "says"];

    /// <summary>"50% on top, 4 June 2025", "Ryosei Akazawa", the title of a source with the place in it.</summary>
    public static string Of(JsonObject part, FieldPlan list, DocumentChoices choices, Words words)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(choices);
        ArgumentNullException.ThrowIfNull(words);
        string?[] pieces = list.Name switch
        {
            "actions" => [Rate(part, list, words), Date(part, "from", words) ?? Date(part, "announcedOn", words)],
            "citations" =>
            [
                Named(part, "source", DocumentKind.Source, choices),
                Plain(part, "locator"),
                Choice(part, list, "stance", words),
            ],
            "participants" => [Named(part, "person", DocumentKind.Person, choices)],
            "yieldsTo" => [Named(part, "measure", DocumentKind.Measure, choices), Date(part, "from", words)],
            "steps" => [Date(part, "on", words), Choice(part, list, "status", words)],
            _ => [Speech(part, words), Date(part, "on", words)],
        };
        var title = string.Join(words["components.comma"], pieces.Where(piece => !string.IsNullOrWhiteSpace(piece)));
        return title.Length > 0
            ? title
            : words.Format(
                "editing.nothingYet",
                ((part.Parent as JsonArray)?.IndexOf(part) + 1 ?? 1).ToString(CultureInfo.InvariantCulture)
            );
    }

    private static string? Rate(JsonObject part, FieldPlan list, Words words)
    {
        if (Plain(part, "state") == "ended")
        {
            return Choice(part, list, "state", words);
        }

        var rate = Plain(part, "ratePercent");
        return rate is null ? null : words.Format("editing.rateTitle", rate, Choice(part, list, "basis", words));
    }

    private static string? Speech(JsonObject part, Words words) =>
        Speaking.Select(member => DraftNames.Text(part[member], words)).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text))
        ?? DraftNames.Text(part, words);

    private static string? Plain(JsonObject part, string member) => part[member] is JsonValue value ? value.ToString() : null;

    private static string? Date(JsonObject part, string member, Words words) =>
        Plain(part, member) is not { } text ? null
        : PartialDate.TryParse(text, out var date) ? Dates.Full(date, words)
        : text;

    private static string? Named(JsonObject part, string member, DocumentKind kind, DocumentChoices choices) =>
        Plain(part, member) is { } id ? choices.NameOf(kind, id) ?? id : null;

    private static string? Choice(JsonObject part, FieldPlan list, string member, Words words)
    {
        if (list.Part?.Find(member) is not { } field)
        {
            return null;
        }

        var word = Plain(part, member) ?? ChoiceWords.Default(field);
        return ChoiceWords.Of(field.Type, words).FirstOrDefault(option => option.Word == word).Name ?? word;
    }
}
