using TariffTracker.Domain.Duties;
using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Rules;

/// <summary>The rule that nothing ends before it starts.</summary>
internal static class TimeRules
{
    public static IEnumerable<Finding> Check(Document document)
    {
        var at = new DocumentRef(DocumentJson.KindOf(document), document.Id);
        return Spans(document)
            .Where(span => span.Start is { } start && span.End is { } end && end < start)
            .Select(span => new Finding(Rule.EndBeforeStart, at, span.Place, span.Start!.Value, span.End!.Value));
    }

    /// <summary>First and last day, both included; a span whose bound is excluded ends on the day before.</summary>
    private static IEnumerable<(string Place, DateOnly? Start, DateOnly? End)> Spans(Document document) =>
        document switch
        {
            TariffMeasure measure => measure
                .Actions.Select(action => ($"actions[{action.Id}].until", action.From, LastDay(action.Until)))
                .Concat(
                    Statement
                        .Named("yieldsTo", measure.YieldsTo, rule => $"{rule.Measure} {rule.From:yyyy-MM-dd}")
                        .Select(x => ($"{x.Place}.until", (DateOnly?)x.Part.From, LastDay(x.Part.Until)))
                ),
            TariffScope scope => [("until", scope.From, LastDay(scope.Until))],
            NegotiationRound round =>
            [
                ("lastDay", round.FirstDay, round.LastDay),
                .. Statement
                    .Named("meetings", round.Meetings, sitting => $"{sitting.On:yyyy-MM-dd}")
                    .Select(x => ($"{x.Place}.on", (DateOnly?)round.FirstDay, (DateOnly?)x.Part.On)),
            ],
            TimelineEvent happening => [("lastDay", happening.On.FirstDay, happening.LastDay)],
            Person person => Statement
                .Named("posts", person.Posts, post => post.Title.En)
                .Select(x => ($"{x.Place}.until", x.Part.From?.FirstDay, x.Part.Until?.LastDay)),
            _ => [],
        };

    private static DateOnly? LastDay(DateOnly? until) => until?.AddDays(-1);
}
