using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Features.Editing.Fields;

namespace TariffTracker.Web.Features.Editing.Drafting;

/// <summary>Gives new documents the ids that follow from what was entered, and keeps what names them in step.</summary>
public static partial class DraftIds
{
    /// <summary>Renames every new document that has no chosen id yet and knows enough for one.</summary>
    public static async Task SettleAsync(DraftSession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        foreach (var document in session.Documents.Where(each => each.BaseRevision is null).ToList())
        {
            var wanted = NewDocuments.SuggestedId(document.Ref.Kind, document.Root);
            var follows = NewDocuments.IsTemporary(document.Ref.Id) || document.Ref.Kind == DocumentKind.Round;
            if (follows && wanted is not null && wanted != document.Ref.Id && IsId(wanted))
            {
                await RenameAsync(session, document, wanted);
            }
        }
    }

    /// <summary>Gives a new document another id.</summary>
    /// <returns>True when it has it now; false when another document does.</returns>
    public static async Task<bool> RenameAsync(DraftSession session, EditedDocument document, string id)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(document);
        var old = document.Ref;
        var outcome = await session.DoAsync(
            (_, saving, draft) => saving.RenameAsync(draft.Id, draft.Owner, draft.Version, old, id, default)
        );
        if (outcome is not { IsSaved: true })
        {
            return false;
        }

        foreach (var other in session.Documents)
        {
            Rename(other, other.Root, FormPlans.Of(other.Ref.Kind), old, id);
        }

        await session.SaveAsync();
        return true;
    }

    /// <summary>True for what an id may be.</summary>
    public static bool IsId(string id) => Form().IsMatch(id);

    private static void Rename(EditedDocument document, JsonObject part, PartPlan plan, DocumentRef old, string id)
    {
        foreach (var field in plan.Fields)
        {
            switch (part[field.Name])
            {
                case JsonValue value when field.RefersTo == old.Kind && value.ToString() == old.Id:
                    document.Set(part, field.Name, JsonValue.Create(id));
                    break;
                case JsonArray list when field.RefersTo == old.Kind:
                    JsonArray renamed = [.. list.Select(item => (JsonNode?)(item?.ToString() == old.Id ? id : item?.ToString()))];
                    if (!JsonNode.DeepEquals(renamed, list))
                    {
                        document.Set(part, field.Name, renamed);
                    }

                    break;
                case JsonObject inner when field.Part is { } inside:
                    Rename(document, inner, inside, old, id);
                    break;
                case JsonArray parts when field.Part is { } each:
                    foreach (var item in parts.OfType<JsonObject>().ToList())
                    {
                        Rename(document, item, each, old, id);
                    }

                    break;
            }
        }
    }

    [GeneratedRegex(DocumentSchema.IdPattern)]
    private static partial Regex Form();
}
