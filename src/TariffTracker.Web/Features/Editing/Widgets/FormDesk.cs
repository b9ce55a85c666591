using System.Text.Json.Nodes;
using TariffTracker.Domain.Editing;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Features.Editing.Drafting;
using TariffTracker.Web.Shared.Findings;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Features.Editing.Widgets;

/// <summary>What the fields of a form share: the document they fill in, the words, and where things are looked up.</summary>
public sealed class FormDesk(DraftSession session, EditedDocument document, DocumentChoices choices, Words words)
{
    /// <summary>The window on the draft.</summary>
    public DraftSession Session => session;

    /// <summary>The document that is filled in.</summary>
    public EditedDocument Document => document;

    /// <summary>The documents that can be named.</summary>
    public DocumentChoices Choices => choices;

    /// <summary>The language.</summary>
    public Words Words => words;

    /// <summary>
    /// The element that is to have the focus once the page is drawn; null for leaving it where it is. To be set before the change that
    /// draws the page, or in the same event.
    /// </summary>
    public string? FocusNext { get; set; }

    /// <summary>What is to be read aloud once the page is drawn.</summary>
    public string Said { get; private set; } = "";

    /// <summary>The same words and places for another document of the draft.</summary>
    public FormDesk For(EditedDocument other) => new(session, other, choices, words);

    /// <summary>Reads a sentence aloud.</summary>
    public void Say(string sentence) => Said = sentence;

    /// <summary>Sets a member and lets it be saved.</summary>
    public void Set(JsonObject part, string member, JsonNode? value)
    {
        document.Set(part, member, value);
        session.Touch();
    }

    /// <summary>Tells that the document was changed in another way.</summary>
    public void Touch() => session.Touch();

    /// <summary>What the rules last said about a field.</summary>
    public IEnumerable<string> Findings(JsonNode part, string member = "")
    {
        if (session.Check is not { } check)
        {
            return [];
        }

        var place = (member.Length == 0 ? FieldPlace.Of(part) : FieldPlace.Of(part).Then(member)).Text;
        return check
            .Report.Findings.Where(finding => finding.Document == document.Ref && finding.Place == place)
            .Select(finding => FindingSentence.Of(finding, words));
    }

    /// <summary>Adds a source to the draft, on the spot, and gives its id; null when it could not be saved.</summary>
    /// <param name="typed">What was typed into the field for the source: an address or a title.</param>
    public async Task<string?> AddSourceAsync(string typed)
    {
        var text = typed.Trim();
        var fields = new JsonObject();
        if (text.Length > 0)
        {
            fields[text.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? "url" : "title"] = text;
        }

        fields["language"] = words.Language;
        fields["read"] = true;
        var id = NewDocuments.TemporaryId(DocumentKind.Source);
        var outcome = await session.DoAsync(
            (_, saving, draft) =>
                saving.AddAsync(
                    draft.Id,
                    draft.Owner,
                    draft.Version,
                    new DocumentRef(DocumentKind.Source, id),
                    fields.ToJsonString(DocumentJson.Options),
                    default
                )
        );
        return outcome is { IsSaved: true } ? id : null;
    }

    /// <summary>A source that is entered in this draft; null for one that is published or unknown.</summary>
    public EditedDocument? NewSource(string? id) =>
        session.Documents.FirstOrDefault(each => each.Ref == new DocumentRef(DocumentKind.Source, id ?? "") && each.BaseRevision is null);
}
