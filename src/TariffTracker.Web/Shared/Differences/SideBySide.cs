using System.Text.Json.Nodes;
using TariffTracker.Domain.Editing;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Shared.Differences;

/// <summary>One field of two versions of a document.</summary>
/// <param name="Field">What the field is called.</param>
/// <param name="Old">What it said; null when it said nothing.</param>
/// <param name="New">What it says now; null when it says nothing.</param>
public sealed record SideBySideRow(string Field, string? Old, string? New);

/// <summary>The fields of one part of a document that differ.</summary>
/// <param name="Heading">The part and those around it ("Actions: 50% on top, 4 June 2025"); empty for the document itself.</param>
/// <param name="Rows">Its fields, in the order of the document.</param>
public sealed record SideBySideGroup(string Heading, IReadOnlyList<SideBySideRow> Rows);

/// <summary>Two versions of a document, value beside value, so that whoever decides sees all of what came and went.</summary>
public static class SideBySide
{
    /// <summary>Every value that differs. Of a part that is new or gone, each value in it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="before">The older text; null when the document is new.</param>
    /// <param name="after">The newer text; null when there is none any more.</param>
    /// <param name="names">What documents are called.</param>
    /// <param name="words">The language.</param>
    public static IReadOnlyList<SideBySideGroup> Between(
        DocumentRef document,
        string? before,
        string? after,
        Func<DocumentRef, string?> names,
        Words words
    )
    {
        JsonNode?[] versions = [Parse(after), Parse(before)];
        return
        [
            .. DocumentDifference
                .Between(document.Kind, before, after)
                .SelectMany(difference => difference.Leaves())
                .Where(leaf => leaf.Path.Steps is not [{ Member: "id" }] and not [.., { Item: not null }, { Member: "id", Item: null }])
                .GroupBy(leaf => leaf.Path.Items.LastOrDefault(item => !item.Equals(leaf.Path)) ?? FieldPath.Whole)
                .Select(part => new SideBySideGroup(
                    string.Join(words["differences.inside"], part.Key.Items.Select(item => Heading(item, versions, names, words))),
                    [.. part.Select(leaf => Row(document.Kind, leaf, names, words))]
                )),
        ];
    }

    private static JsonNode? Parse(string? text) => text is null ? null : JsonNode.Parse(text);

    private static string Heading(FieldPath item, JsonNode?[] versions, Func<DocumentRef, string?> names, Words words)
    {
        var member = FieldWords.Of(item.Steps[^1].Member, words);
        var part = versions
            .OfType<JsonNode>()
            .Select(version => FieldPlace.Find(version, item.Text))
            .FirstOrDefault(found => found is { Part: not null, Left: "" })
            .Part;
        return part is JsonObject fields ? member + words["components.colon"] + DifferenceSentence.Title(fields, words, names) : member;
    }

    private static SideBySideRow Row(DocumentKind kind, FieldDifference leaf, Func<DocumentRef, string?> names, Words words) =>
        new(
            leaf.Path.Steps.Count == 0 ? words["differences.whole"]
                : leaf.Path.IsItem ? FieldWords.Of(leaf.Path.Steps[^1].Member, words)
                : DifferenceSentence.Name(leaf.Path, words),
            leaf.Old is null ? null : DifferenceSentence.Value(kind, leaf.Path, leaf.Old, words, names),
            leaf.New is null ? null : DifferenceSentence.Value(kind, leaf.Path, leaf.New, words, names)
        );
}
