using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using TariffTracker.Domain.Time;

namespace TariffTracker.Domain.Record;

/// <summary>The published JSON Schema of the documents, drawn from the types that read them.</summary>
public static class DocumentSchema
{
    /// <summary>What an id looks like.</summary>
    public const string IdPattern = "^[a-z0-9]+(-[a-z0-9]+)*$";

    private const string Day = @"[0-9]{4}-[0-9]{2}-[0-9]{2}";

    private static readonly JsonSchemaExporterOptions Exporter = new()
    {
        TreatNullObliviousAsNonNullable = true,
        TransformSchemaNode = Refine,
    };

    /// <summary>The schema of documents of <paramref name="kind"/>, draft 2020-12.</summary>
    public static JsonObject For(DocumentKind kind)
    {
        var schema = DocumentJson.Options.GetJsonSchemaAsNode(DocumentJson.TypeOf(kind), Exporter).AsObject();
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", kind.ToString());
        schema["properties"]!["id"]!["pattern"] = IdPattern;
        return schema;
    }

    private static JsonNode Refine(JsonSchemaExporterContext context, JsonNode schema)
    {
        var type = context.TypeInfo.Type;
        if ((Nullable.GetUnderlyingType(type) ?? type) == typeof(PartialDate))
        {
            return new JsonObject
            {
                ["type"] = "string",
                ["pattern"] = $"^({Day}(/{Day})?|[0-9]{{4}}(-Q[1-4]|-[0-9]{{2}}(-(early|mid|late))?)?)$",
            };
        }

        if (schema is JsonObject node && node.ContainsKey("properties"))
        {
            node["additionalProperties"] = false;
        }

        return schema;
    }
}
