using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;

namespace TariffTracker.Web.Features.Editing.Fields;

public static partial class FormPlans
{
    private static IEnumerable<PartPlan> Parts() =>
        [
            Plan<RateAction>(
                First(
                    F("ratePercent", "fields.rateHint", "fields.rate"),
                    F("basis"),
                    F("valueBase", label: "fields.valueBase"),
                    F("from", "fields.fromHint"),
                    F("until", "fields.untilHint"),
                    F("announcedOn", "fields.announcedHint"),
                    F("state", "fields.stateHint"),
                    F("standing", "fields.standingHint"),
                    F("retroactive", label: "fields.retroactive"),
                    F("summary", "fields.ownWordsHint", isLong: true),
                    F("citations", "fields.citationsHint")
                ),
                Folded(
                    "fields.groupLegal",
                    F("instrument", "fields.instrumentHint"),
                    F("heading", "fields.headingHint"),
                    F("signedOn", "fields.dayHint"),
                    F("publishedOn", "fields.registerHint"),
                    F("customsNoticeOn", "fields.dayHint"),
                    F("transit")
                ),
                Folded("fields.groupSure", F("confidence", "fields.confidenceHint"), F("why", isLong: true), PartId())
            ),
            Plan<TransitGrace>(First(F("loadedBefore", "fields.dayHint"), F("enteredBefore", "fields.dayHint"))),
            Plan<StackingRule>(
                First(
                    F("measure", refersTo: DocumentKind.Measure),
                    F("summary", isLong: true),
                    F("announcedOn", "fields.announcedHint"),
                    F("from", "fields.dayHint"),
                    F("until", "fields.untilHint"),
                    F("wholly", label: "fields.wholly"),
                    F("restPays", label: "fields.restPays"),
                    F("citations", "fields.citationsHint")
                )
            ),
            Plan<Participant>(First(F("person", refersTo: DocumentKind.Person), F("post", "fields.postHint"), F("side"))),
            Plan<Meeting>(
                First(
                    F("on", "fields.dayHint"),
                    F("japan", label: "fields.satForJapan", refersTo: DocumentKind.Person),
                    F("unitedStates", label: "fields.satForUnitedStates", refersTo: DocumentKind.Person),
                    F("minutes"),
                    F("citations", "fields.citationsHint")
                )
            ),
            Plan<Outcome>(
                First(
                    F("finding", "fields.findingHint"),
                    F("on", "fields.outcomeOnHint"),
                    F("text", isLong: true),
                    F("citations", "fields.citationsHint")
                )
            ),
            Plan<Readouts>(First(F("unitedStates"), F("japan"), F("joint"), F("lookedForOn", "fields.lookedForHint"))),
            Plan<Readout>(
                First(F("on", "fields.dayHint"), F("says", "fields.ownWordsHint", isLong: true), F("citations", "fields.citationsHint"))
            ),
            Plan<Clause>(
                First(
                    F("topic"),
                    F("unitedStates", "fields.silentHint", isLong: true),
                    F("japan", "fields.silentHint", isLong: true),
                    F("status"),
                    F("gap", isLong: true),
                    F("citations", "fields.citationsHint"),
                    F("knownFrom", "fields.knownFromHint")
                )
            ),
            Plan<ProposalVariant>(
                First(F("title"), F("text", isLong: true), F("citations", "fields.citationsHint")),
                Folded("fields.groupName", PartId())
            ),
            Plan<ProposalStep>(
                First(
                    F("on", "fields.partialDateHint"),
                    F("publicOn", "fields.publicOnHint"),
                    F("round", refersTo: DocumentKind.Round),
                    F("status"),
                    F("movement"),
                    F("note", "fields.ownWordsHint", isLong: true),
                    F("citations", "fields.citationsHint")
                ),
                Folded("fields.groupName", PartId())
            ),
            Plan<Post>(
                First(
                    F("title"),
                    F("from", "fields.partialDateHint"),
                    F("until", "fields.postUntilHint"),
                    F("citations", "fields.citationsHint")
                )
            ),
            Plan<SectorCard>(
                First(
                    F("name"),
                    F("headline", "fields.headlineHint"),
                    F("goods"),
                    F("measures", refersTo: DocumentKind.Measure),
                    F("example")
                )
            ),
            Plan<SectorExample>(First(F("name"), F("hts"), F("mfnPercent"), F("citations", "fields.citationsHint"))),
            Plan<Citation>(
                First(
                    F("source", "fields.sourceHint", refersTo: DocumentKind.Source),
                    F("locator", "fields.locatorHint"),
                    F("says", "fields.saysHint"),
                    F("stance"),
                    F("reason", "fields.reasonHint")
                ),
                Folded(
                    "fields.groupClaim",
                    F("person", "fields.speakerPersonHint", refersTo: DocumentKind.Person),
                    F("speaker", "fields.speakerHint"),
                    F("ratePercent", "fields.claimedRateHint"),
                    F("basis")
                )
            ),
            Plan<Fact>(
                First(
                    F("question"),
                    F("used", isLong: true),
                    F("open", label: "fields.open"),
                    F("why", isLong: true),
                    F("ratePercent", "fields.factRateHint"),
                    F("weight"),
                    F("citations", "fields.citationsHint")
                ),
                Folded("fields.groupName", F("knownFrom", "fields.knownFromHint"), PartId())
            ),
        ];

    private static FieldEntry PartId() => F("id", "fields.partIdHint", "fields.partId");
}
