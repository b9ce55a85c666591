using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using TariffTracker.Domain.Editing;
using TariffTracker.Domain.Record;
using TariffTracker.Domain.Time;

namespace TariffTracker.Domain.Rules;

/// <summary>Finds every field of a draft that keeps it from being a document: the reader itself would stop at the first.</summary>
internal sealed class DocumentForm
{
    private readonly DocumentRef at;
    private readonly List<Finding> findings = [];

    private DocumentForm(DocumentRef at) => this.at = at;

    /// <summary>The document, or what keeps it from being one.</summary>
    public static (Document? Document, IReadOnlyList<Finding> Findings) Read(DocumentRef at, string text)
    {
        var form = new DocumentForm(at);
        JsonObject? fields;
        try
        {
            fields = JsonNode.Parse(text) as JsonObject;
        }
        catch (JsonException)
        {
            fields = null;
        }

        if (fields is null)
        {
            return (null, [new(Rule.NoDocument, at, "")]);
        }

        form.Part(FieldPath.Whole, DocumentJson.TypeOf(at.Kind), fields);
        if (form.findings.Count > 0)
        {
            return (null, form.findings);
        }

        try
        {
            var document = DocumentJson.Read(at.Kind, text);
            return document.Id == at.Id ? (document, []) : (document, [new(Rule.IdForm, at, "id", document.Id)]);
        }
        catch (JsonException problem)
        {
            return (null, [new(Rule.NoDocument, at, problem.Path ?? "")]);
        }
    }

    private void Part(FieldPath path, Type type, JsonObject part)
    {
        var info = DocumentJson.Options.GetTypeInfo(type);
        // Members that are never stored have neither.
        List<JsonPropertyInfo> members = [.. info.Properties.Where(member => member.Get is not null || member.Set is not null)];
        foreach (var member in members)
        {
            var field = part[member.Name];
            if (field is null || IsBlank(field))
            {
                if (member.IsRequired || (field is not null && !member.IsGetNullable))
                {
                    Find(Rule.Incomplete, path.Then(member.Name));
                }
                else if (part.ContainsKey(member.Name) && !member.IsSetNullable)
                {
                    Find(Rule.Incomplete, path.Then(member.Name));
                }
            }
            else
            {
                Field(path.Then(member.Name), member.PropertyType, field);
            }
        }

        var known = members.Select(member => member.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, _) in part.Where(member => !known.Contains(member.Key)))
        {
            Find(Rule.UnknownField, path.Then(name), name);
        }
    }

    private void Field(FieldPath path, Type type, JsonNode field)
    {
        var info = DocumentJson.Options.GetTypeInfo(type);
        switch (info.Kind)
        {
            case JsonTypeInfoKind.Object when field is JsonObject part:
                Part(path, type, part);
                break;
            case JsonTypeInfoKind.Enumerable when field is JsonArray list:
                foreach (var (name, item) in ListItems.Of(list))
                {
                    if (item is null)
                    {
                        Find(Rule.Incomplete, path.Into(name));
                    }
                    else
                    {
                        Field(path.Into(name), info.ElementType!, item);
                    }
                }

                break;
            case JsonTypeInfoKind.None when CanBe(type, field):
                break;
            default:
                Find(Rule.WrongForm, path, field is JsonValue ? field.ToString() : "", FormOf(info));
                break;
        }
    }

    private void Find(string code, FieldPath path, params object[] arguments) => findings.Add(new(code, at, path.Text, arguments));

    private static bool IsBlank(JsonNode field) =>
        field is JsonValue value && value.GetValueKind() == JsonValueKind.String && string.IsNullOrWhiteSpace(value.GetValue<string>());

    private static bool CanBe(Type type, JsonNode field)
    {
        try
        {
            return field.Deserialize(type, DocumentJson.Options) is not null;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static FieldForm FormOf(JsonTypeInfo info)
    {
        var type = Nullable.GetUnderlyingType(info.Type) ?? info.Type;
        return info.Kind switch
        {
            JsonTypeInfoKind.Object => FieldForm.Part,
            JsonTypeInfoKind.Enumerable => FieldForm.List,
            _ when type == typeof(DateOnly) => FieldForm.Day,
            _ when type == typeof(PartialDate) => FieldForm.PartialDate,
            _ when type == typeof(bool) => FieldForm.YesOrNo,
            _ when type.IsEnum => FieldForm.Choice,
            _ when type == typeof(string) => FieldForm.Text,
            _ => FieldForm.Number,
        };
    }
}
