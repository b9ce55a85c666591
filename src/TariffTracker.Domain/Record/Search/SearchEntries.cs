using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using TariffTracker.Domain.Duties;
using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Rates;

namespace TariffTracker.Domain.Record.Search;

/// <summary>Reads what can be found out of a record: every document, and every reading that is held to be wrong.</summary>
internal sealed class SearchEntries
{
    private readonly TariffRecord record;

    // The same words stand under a document and under its source; they are folded once.
    private readonly Dictionary<string, string> folded = new(StringComparer.Ordinal);

    private SearchEntries(TariffRecord record) => this.record = record;

    /// <summary>The entries; sources and events the latest first.</summary>
    public static IEnumerable<SearchEntry> Of(TariffRecord record)
    {
        var entries = new SearchEntries(record);
        var dated = record.Sources.Reverse<Document>().Concat(record.Events.Reverse());
        var others = record.Documents.Where(document => document is not (Source or TimelineEvent));
        return dated.Concat(others).Select(entries.Of).Concat(record.Facts.SelectMany(entries.Rejected));
    }

    private SearchEntry Of(Document document)
    {
        var at = new DocumentRef(DocumentJson.KindOf(document), document.Id);
        var says = document is Source source
            ? record.FactsCiting(source.Id).SelectMany(fact => fact.Citations).Where(citation => citation.Source == source.Id)
            : record.FactsOf(at).SelectMany(fact => fact.Citations).Where(citation => citation.Stance != Stance.Rejected);
        List<string> names = [.. Names(document).OfType<string>().Select(Fold).Distinct(StringComparer.Ordinal)];
        return new SearchEntry
        {
            Kind = Enum.Parse<SearchKind>(at.Kind.ToString()),
            Document = at,
            Id = Fold(document.Id),
            Names = names,
            Texts = [.. Texts(document).Where(passage => !names.Contains(passage.Folded)), .. People(document).SelectMany(Passages)],
            Evidence =
            [
                .. says.SelectMany(citation => new[] { citation.Says, citation.Speaker, citation.Reason })
                    .SelectMany(Passages)
                    .DistinctBy(passage => passage.Text),
            ],
        };
    }

    private IEnumerable<SearchEntry> Rejected(CitedFact fact) =>
        fact
            .Citations.Where(citation => citation.Stance == Stance.Rejected)
            .Select(citation => new SearchEntry
            {
                Kind = SearchKind.RejectedClaim,
                Document = fact.Document,
                Fact = fact,
                Claim = citation,
                Names = [],
                Texts =
                [
                    .. new[] { citation.Reason, citation.Says, citation.Speaker, fact.Question, fact.Used, fact.Why }.SelectMany(Passages),
                ],
                Evidence = [],
            });

    /// <summary>Everything a document is called.</summary>
    private static IEnumerable<string?> Names(Document document) =>
        document switch
        {
            Source source => [source.Title, source.Publisher?.En, source.Publisher?.Ja],
            NegotiationRound round =>
            [
                $"Round {Number(round.Number)}",
                $"第{Number(round.Number)}回協議",
                $"第{Number(round.Number)}回閣僚協議",
            ],
            TariffMeasure measure => Both(measure.Name),
            ConcessionProposal proposal => Both(proposal.Title),
            TimelineEvent happening => Both(happening.Title),
            Deadline deadline => Both(deadline.Title),
            Person person => [.. Both(person.Name), .. person.AlsoWritten],
            Sector sector => [.. Both(sector.Name), .. Both(sector.Card?.Name)],
            Indicator indicator => Both(indicator.Name),
            TariffScope scope => Both(scope.Name),
            TariffLine line => [line.Id, HtsNumber.WithDots(line.Id), .. Both(line.Description)],
            TypicalGood good => Both(good.Name),
            TradeFlow flow => Both(flow.Name),
            _ => [],
        };

    private IEnumerable<LocalizedText?> People(Document document)
    {
        var people = document switch
        {
            TimelineEvent happening => happening.People,
            NegotiationRound round => round.Participants.Select(each => each.Person),
            _ => [],
        };
        return people.Select(id => record.Find<Person>(id)?.Name);
    }

    // Through the serialiser, so that a new field is found without being named here.
    private IEnumerable<SearchPassage> Texts(Document document) =>
        Texts(JsonSerializer.SerializeToNode(document, document.GetType(), DocumentJson.Options)).DistinctBy(passage => passage.Text);

    private IEnumerable<SearchPassage> Texts(JsonNode? node) =>
        node switch
        {
            JsonObject text when text["en"] is JsonValue english => Passages(
                LocalizedText.Of(english.GetValue<string>(), text["ja"]?.GetValue<string>())
            ),
            JsonObject part => part.Where(field => field.Key != "citations")
                .SelectMany(field =>
                    field.Key is "heading" or "hts" or "mfnText" && field.Value is JsonValue written
                        ? [Passage(written.GetValue<string>(), "en")]
                        : Texts(field.Value)
                ),
            JsonArray list => list.SelectMany(Texts),
            _ => [],
        };

    private IEnumerable<SearchPassage> Passages(LocalizedText? text) =>
        text is null ? []
        : text.Ja is null ? [Passage(text.En, "en")]
        : [Passage(text.En, "en"), Passage(text.Ja, "ja")];

    private SearchPassage Passage(string text, string language) => new(text, language, Fold(text));

    private string Fold(string text)
    {
        if (!folded.TryGetValue(text, out var result))
        {
            folded.Add(text, result = SearchText.Fold(text));
        }

        return result;
    }

    private static IEnumerable<string?> Both(LocalizedText? text) => [text?.En, text?.Ja];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
