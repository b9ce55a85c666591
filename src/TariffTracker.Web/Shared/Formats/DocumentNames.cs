using System.Globalization;
using System.Text.Json.Nodes;
using TariffTracker.Domain.Duties;
using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Shared.Formats;

/// <summary>What documents are called, complete or not.</summary>
public static class DocumentNames
{
    /// <summary>The name of a document of the record.</summary>
    public static string Of(Document document, Words words)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(words);
        return document switch
        {
            Source source => source.Title,
            NegotiationRound round => words.Format("components.round", round.Number),
            _ => Named(document)?.In(words.Language) ?? document.Id,
        };
    }

    /// <summary>The name of a document that is being entered, or of which only the text is there.</summary>
    public static string Of(DocumentRef document, JsonObject fields, Words words)
    {
        ArgumentNullException.ThrowIfNull(fields);
        ArgumentNullException.ThrowIfNull(words);
        return document.Kind == DocumentKind.Round && fields["number"] is { } number ? words.Format("components.round", number.ToString())
            : (Text(fields["title"], words) ?? Text(fields["name"], words)) is { Length: > 0 } name ? name
            : words.Format("formats.newOfKind", words.Of(document.Kind));
    }

    /// <summary>What tells a document from others of the same name.</summary>
    public static string More(Document document, Words words) =>
        document switch
        {
            Source source => string.Join(
                words["components.comma"],
                new[] { source.Publisher?.In(words.Language), Dates.Brief(source.PublishedOn, words) }.Where(part => part is not null)
            ),
            NegotiationRound round => Dates.Range(round.FirstDay, round.LastDay, words),
            TimelineEvent happening => Dates.Brief(happening.On, words),
            Person person => person.Posts is [.., var post] ? post.Title.In(words.Language) : words.Of(person.Side),
            _ => "",
        };

    /// <summary>Everything a document may be looked for by.</summary>
    public static IEnumerable<string> Spellings(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var name = Named(document);
        string?[] texts = document switch
        {
            Source source => [source.Title, source.Publisher?.En, source.Publisher?.Ja, source.Url, source.PublishedOn.ToString()],
            NegotiationRound round =>
            [
                round.Number.ToString(CultureInfo.InvariantCulture),
                Words.English.Format("components.round", round.Number),
                Words.Japanese.Format("components.round", round.Number),
            ],
            Person person => [person.Name.En, person.Name.Ja, .. person.AlsoWritten],
            _ => [name?.En, name?.Ja],
        };
        return texts.OfType<string>().Append(document.Id);
    }

    /// <summary>A text in the language of the reader, also one that is not complete; null when there is none.</summary>
    public static string? Text(JsonNode? node, Words words) =>
        node switch
        {
            JsonObject text => (words?.Language == "ja" ? text["ja"] ?? text["en"] : text["en"] ?? text["ja"])?.ToString(),
            JsonValue value => value.ToString(),
            _ => null,
        };

    private static LocalizedText? Named(Document document) =>
        document switch
        {
            TariffMeasure measure => measure.Name,
            ConcessionProposal proposal => proposal.Title,
            TimelineEvent happening => happening.Title,
            Deadline deadline => deadline.Title,
            Person person => person.Name,
            Sector sector => sector.Name,
            Indicator indicator => indicator.Name,
            TariffScope list => list.Name,
            TypicalGood good => good.Name,
            TradeFlow flow => flow.Name,
            _ => null,
        };
}
