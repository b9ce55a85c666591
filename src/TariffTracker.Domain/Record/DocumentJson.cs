using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using TariffTracker.Domain.Duties;
using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Rates;

namespace TariffTracker.Domain.Record;

/// <summary>The one way documents are written: in seeds, rows, revisions, drafts, exports and imports.</summary>
public static class DocumentJson
{
    /// <summary>Number of the document shape. Raised when a field is renamed, split, removed or newly required.</summary>
    public const int Schema = 2;

    /// <summary>Compact form, as stored.</summary>
    public static JsonSerializerOptions Options { get; } = Make(indented: false);

    /// <summary>The same, indented, as people edit it.</summary>
    public static JsonSerializerOptions Indented { get; } = Make(indented: true);

    /// <summary>The type that holds documents of <paramref name="kind"/>.</summary>
    public static Type TypeOf(DocumentKind kind) =>
        kind switch
        {
            DocumentKind.Source => typeof(Source),
            DocumentKind.Round => typeof(NegotiationRound),
            DocumentKind.Measure => typeof(TariffMeasure),
            DocumentKind.Proposal => typeof(ConcessionProposal),
            DocumentKind.Event => typeof(TimelineEvent),
            DocumentKind.Deadline => typeof(Deadline),
            DocumentKind.Person => typeof(Person),
            DocumentKind.Sector => typeof(Sector),
            DocumentKind.Indicator => typeof(Indicator),
            DocumentKind.Scope => typeof(TariffScope),
            DocumentKind.Line => typeof(TariffLine),
            DocumentKind.Good => typeof(TypicalGood),
            DocumentKind.TradeFlow => typeof(TradeFlow),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of document."),
        };

    /// <summary>The kind of <paramref name="document"/>.</summary>
    public static DocumentKind KindOf(Document document) =>
        document switch
        {
            Source => DocumentKind.Source,
            NegotiationRound => DocumentKind.Round,
            TariffMeasure => DocumentKind.Measure,
            ConcessionProposal => DocumentKind.Proposal,
            TimelineEvent => DocumentKind.Event,
            Deadline => DocumentKind.Deadline,
            Person => DocumentKind.Person,
            Sector => DocumentKind.Sector,
            Indicator => DocumentKind.Indicator,
            TariffScope => DocumentKind.Scope,
            TariffLine => DocumentKind.Line,
            TypicalGood => DocumentKind.Good,
            TradeFlow => DocumentKind.TradeFlow,
            _ => throw new ArgumentException("No such kind of document.", nameof(document)),
        };

    /// <summary>The document as compact text. Equal documents give equal texts.</summary>
    public static string Write(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return JsonSerializer.Serialize(document, document.GetType(), Options);
    }

    /// <summary>Reads a document of <paramref name="kind"/>.</summary>
    /// <exception cref="JsonException">The text is no JSON, lacks a required member, has an unknown one or a value of the wrong form.</exception>
    public static Document Read(DocumentKind kind, string text) =>
        (Document?)JsonSerializer.Deserialize(text, TypeOf(kind), Options) ?? throw new JsonException("The document is null.");

    private static JsonSerializerOptions Make(bool indented) =>
        new(JsonSerializerDefaults.Web)
        {
            WriteIndented = indented,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
            NumberHandling = JsonNumberHandling.Strict,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            PropertyNameCaseInsensitive = false,
            AllowDuplicateProperties = false,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
        };
}
