using System.Globalization;
using System.Text.Json.Nodes;
using TariffTracker.Domain.Editing;
using TariffTracker.Domain.Record;

namespace TariffTracker.Web.Features.Editing.Drafting;

/// <summary>A document of a draft while somebody types into it: a tree of fields, complete or not.</summary>
public sealed class EditedDocument
{
    private readonly HashSet<JsonNode> open = new(ReferenceEqualityComparer.Instance);
    private int edits;
    private int savedEdits;

    /// <summary>Takes the document up as it is saved.</summary>
    public EditedDocument(DraftDocument saved)
    {
        ArgumentNullException.ThrowIfNull(saved);
        Ref = saved.Ref;
        BaseRevision = saved.BaseRevision;
        SavedText = saved.Text;
        Root = Parse(saved.Text);
    }

    /// <summary>Its kind and id.</summary>
    public DocumentRef Ref { get; }

    /// <summary>The revision that had last changed it when the editing began; null for a document that is new.</summary>
    public int? BaseRevision { get; private set; }

    /// <summary>The fields.</summary>
    public JsonObject Root { get; private set; }

    /// <summary>The text as the store has it.</summary>
    public string SavedText { get; private set; }

    /// <summary>The text as it stands in the form.</summary>
    public string Text => Root.ToJsonString(DocumentJson.Options);

    /// <summary>True while something typed has not reached the store.</summary>
    public bool IsUnsaved => edits != savedEdits;

    /// <summary>Counts what was typed; whoever saves gives it back to <see cref="Saved"/>.</summary>
    public int Edits => edits;

    /// <summary>Sets a member of a part of the document; null takes it away.</summary>
    public void Set(JsonObject part, string member, JsonNode? value)
    {
        ArgumentNullException.ThrowIfNull(part);
        if (value is null)
        {
            part.Remove(member);
        }
        else
        {
            part[member] = value;
        }

        edits++;
    }

    /// <summary>Adds an item to a list.</summary>
    public void Add(JsonObject part, string member, JsonNode item)
    {
        ArgumentNullException.ThrowIfNull(part);
        if (part[member] is not JsonArray list)
        {
            part[member] = list = [];
        }

        list.Add(item);
        Open(item);
        edits++;
    }

    /// <summary>Takes an item out of a list.</summary>
    public void Remove(JsonArray list, int place)
    {
        ArgumentNullException.ThrowIfNull(list);
        list.RemoveAt(place);
        edits++;
    }

    /// <summary>Moves an item of a list to another place.</summary>
    public void Move(JsonArray list, int from, int to)
    {
        ArgumentNullException.ThrowIfNull(list);
        var item = list[from];
        list.RemoveAt(from);
        list.Insert(to, item);
        edits++;
    }

    /// <summary>True when the fields of a part are shown.</summary>
    public bool IsOpen(JsonNode part) => open.Contains(part);

    /// <summary>Shows or folds away the fields of a part.</summary>
    public void Open(JsonNode part, bool isOpen = true)
    {
        if (isOpen)
        {
            open.Add(part);
        }
        else
        {
            open.Remove(part);
        }
    }

    /// <summary>Tells that the store has the text.</summary>
    public void Saved(DraftDocument saved, int atEdits)
    {
        ArgumentNullException.ThrowIfNull(saved);
        (SavedText, BaseRevision, savedEdits) = (saved.Text, saved.BaseRevision, atEdits);
    }

    /// <summary>Tells from which revision the editing now starts.</summary>
    public void Rebase(int? revision) => BaseRevision = revision;

    /// <summary>Takes over a text that came from elsewhere; what the store has is <paramref name="saved"/>.</summary>
    public void Replace(string text, DraftDocument saved)
    {
        ArgumentNullException.ThrowIfNull(saved);
        (SavedText, BaseRevision) = (saved.Text, saved.BaseRevision);
        var shown = open.Select(part => ElementId(part)).ToHashSet(StringComparer.Ordinal);
        Root = Parse(text);
        open.Clear();
        open.UnionWith(Parts(Root).Where(part => shown.Contains(ElementId(part))));
        edits++;
        savedEdits = Text == Parse(saved.Text).ToJsonString(DocumentJson.Options) ? edits : edits - 1;
    }

    /// <summary>The id of the element of a field; the same again after the page was loaded anew.</summary>
    public string ElementId(JsonNode part, string member = "") =>
        string.Join('-', Steps(part).Reverse().Prepend(Ref.Slug).Append(member).Where(step => step.Length > 0));

    /// <summary>Opens the parts on the way to a field and gives the id of its element.</summary>
    public string Reveal(string place)
    {
        var (part, left) = FieldPlace.Find(Root, place);
        for (var node = part; node is not null; node = node.Parent)
        {
            Open(node);
        }

        var member = left.Split('.', '[')[0];
        return part is JsonObject
            ? ElementId(part, member)
            : ElementId(part.Parent ?? part, part.Parent is null ? member : part.GetPropertyName());
    }

    private static IEnumerable<JsonNode> Parts(JsonNode? part) =>
        part switch
        {
            JsonObject members => members.SelectMany(member => Parts(member.Value)).Prepend(members),
            JsonArray list => list.SelectMany(Parts).Prepend(list),
            _ => [],
        };

    private static IEnumerable<string> Steps(JsonNode part)
    {
        for (var node = part; node.Parent is { } parent; node = parent)
        {
            yield return parent is JsonArray ? (node.GetElementIndex() + 1).ToString(CultureInfo.InvariantCulture) : node.GetPropertyName();
        }
    }

    private static JsonObject Parse(string text) => JsonNode.Parse(text) as JsonObject ?? [];
}
