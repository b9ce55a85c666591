using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;

namespace TariffTracker.Web.Features.Editing.Fields;

public static partial class FormPlans
{
    private static IEnumerable<PartPlan> Documents() =>
        [
            Plan<NegotiationRound>(
                First(
                    F("number", "fields.roundNumberHint"),
                    F("firstDay", "fields.dayHint"),
                    F("lastDay", "fields.lastDayHint"),
                    F("city"),
                    F("announcedOn", "fields.announcedHint")
                ),
                Then("fields.groupWho", F("participants"), F("meetings")),
                Then("fields.groupResult", F("topics"), F("outcome"), F("nextStep"), F("readouts"), F("clauses")),
                Evidence(),
                Statements()
            ),
            Plan<TariffMeasure>(
                First(F("actions", "fields.actionsHint")),
                Then(
                    "fields.groupMeasure",
                    F("name"),
                    F("authority"),
                    F("sector", refersTo: DocumentKind.Sector),
                    F("goods", "fields.goodsHint", isLong: true),
                    F("explanation", "fields.explanationHint", isLong: true),
                    F("yieldsTo", "fields.yieldsToHint")
                ),
                Statements()
            ),
            Plan<ConcessionProposal>(
                First(
                    F("title"),
                    F("by"),
                    F("kind"),
                    F("sector", refersTo: DocumentKind.Sector),
                    F("text", "fields.ownWordsHint", isLong: true),
                    F("condition", isLong: true),
                    F("wantedInReturn", isLong: true),
                    F("measures", refersTo: DocumentKind.Measure)
                ),
                Then("fields.groupCourse", F("steps", "fields.stepsHint"), F("variants", "fields.variantsHint")),
                Then("fields.groupEvidence", F("confidence", "fields.confidenceHint")),
                Statements()
            ),
            Plan<TimelineEvent>(
                First(
                    F("title", "fields.eventTitleHint"),
                    F("kind"),
                    F("on", "fields.partialDateHint"),
                    F("lastDay", "fields.eventLastDayHint"),
                    F("announcedOn", "fields.announcedHint"),
                    F("side"),
                    F("place"),
                    F("text", "fields.eventTextHint", isLong: true),
                    F("outcome")
                ),
                Then(
                    "fields.groupConcerns",
                    F("sectors", refersTo: DocumentKind.Sector),
                    F("people", refersTo: DocumentKind.Person),
                    F("measures", refersTo: DocumentKind.Measure),
                    F("proposals", refersTo: DocumentKind.Proposal),
                    F("indicators", refersTo: DocumentKind.Indicator),
                    F("causedBy", refersTo: DocumentKind.Event)
                ),
                Evidence(),
                Statements()
            ),
            Plan<Deadline>(
                First(
                    F("title"),
                    F("on", "fields.deadlineHint"),
                    F("announcedOn", "fields.announcedHint"),
                    F("ifMissed", isLong: true),
                    F("because", isLong: true),
                    F("measures", refersTo: DocumentKind.Measure),
                    F("outcome", "fields.deadlineOutcomeHint")
                ),
                Then("fields.groupEvidence", F("citations", "fields.citationsHint")),
                Statements()
            ),
            Plan<Source>(
                First(
                    F("title", "fields.sourceTitleHint"),
                    F("publisher"),
                    F("url", "fields.urlHint"),
                    F("publishedOn", "fields.partialDateHint"),
                    F("language", "fields.languageHint"),
                    F("kind"),
                    F("read", "fields.readHint", "fields.read")
                ),
                Then(
                    "fields.groupOrigin",
                    F("derivedFrom", "fields.derivedFromHint", refersTo: DocumentKind.Source),
                    F("origin", isLong: true),
                    F("titleIsDescription", label: "fields.titleIsDescription")
                ),
                Statements()
            ),
            Plan<Person>(
                First(
                    F("name", "fields.personNameHint"),
                    F("alsoWritten", "fields.alsoWrittenHint"),
                    F("side"),
                    F("posts", "fields.postsHint")
                ),
                Statements()
            ),
            Plan<Indicator>(
                First(
                    F("name", "fields.indicatorNameHint"),
                    F("number"),
                    F("unit", "fields.unitHint"),
                    F("period", "fields.partialDateHint"),
                    F("publishedOn", "fields.partialDateHint"),
                    F("vintage", "fields.vintageHint")
                ),
                Then("fields.groupEvidence", F("citations", "fields.citationsHint")),
                Statements()
            ),
            Plan<Sector>(First(F("name"), F("order", "fields.orderHint"), F("card", "fields.cardHint")), Statements()),
        ];

    private static GroupEntry Evidence() =>
        Then("fields.groupEvidence", F("citations", "fields.citationsHint"), F("confidence", "fields.confidenceHint"));

    private static GroupEntry Statements() => Folded("fields.groupStatements", F("facts", "fields.factsHint"));
}
