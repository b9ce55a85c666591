using FsCheck;
using FsCheck.Fluent;
using TariffTracker.Domain.Editing;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;
using static TariffTracker.Domain.Tests.Sample;

namespace TariffTracker.Domain.Tests.Editing;

/// <summary>What holds of comparing and merging whatever was changed.</summary>
public sealed class EditingProperties
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(300);

    /// <summary>The changes an editor can make, each to a field of its own.</summary>
    private static readonly Func<TariffMeasure, int, TariffMeasure>[] Edits =
    [
        (measure, n) => measure with { Name = measure.Name with { En = $"name {n}" } },
        (measure, n) => measure with { Name = measure.Name with { Ja = $"名 {n}" } },
        (measure, n) => measure with { Explanation = Text($"explained {n}") },
        (measure, n) => measure with { Sector = $"sector-{n}" },
        (measure, n) => WithAction(measure, "first", action => action with { RatePercent = n + 10 }),
        (measure, n) => WithAction(measure, "first", action => action with { Until = Day("2026-01-01").AddDays(n) }),
        (measure, n) => WithAction(measure, "second", action => action with { Citations = [.. action.Citations, Cite($"source-{n}")] }),
        (measure, n) => measure with { Actions = [.. measure.Actions, Action($"new-{n}", "2025-07-01", "2025-08-01")] },
        (measure, n) => measure with { Actions = [.. measure.Actions.Where(action => action.Id != "third")] },
        (measure, n) =>
            measure with
            {
                Facts =
                [
                    .. measure.Facts,
                    new()
                    {
                        Id = $"fact-{n}",
                        Question = Text("?"),
                        Used = Text("!"),
                    },
                ],
            },
    ];

    private static readonly TariffMeasure Origin = Measure(
        "m",
        "general",
        Action("first", "2025-02-01", "2025-03-01", citations: [Cite("gazette")]),
        Action("second", "2025-04-01", "2025-05-01"),
        Action("third", "2025-05-01", "2025-06-01")
    );

    private static readonly Arbitrary<int[]> AnyEdits = Gen.Choose(0, Edits.Length * 10 - 1)
        .ArrayOf()
        .Select(a => a.Take(6).ToArray())
        .ToArbitrary();

    [Fact]
    public void Merge_ChangesOfDifferentFields_IsTheSameEitherWayAndKeepsBoth() =>
        Prop.ForAll(
                AnyEdits,
                AnyEdits,
                (left, right) =>
                {
                    int[] others = [.. right.Where(edit => !left.Any(own => own % Edits.Length == edit % Edits.Length))];
                    var (mine, theirs) = (Apply(left), Apply(others));
                    var one = DocumentMerge.Of(DocumentKind.Measure, Write(Origin), Write(mine), Write(theirs));
                    var two = DocumentMerge.Of(DocumentKind.Measure, Write(Origin), Write(theirs), Write(mine));
                    var changed = Changes(Origin, mine).Concat(Changes(Origin, theirs)).Distinct().Order(StringComparer.Ordinal);
                    return one.Conflicts.Count == 0
                        && one.Text == two.Text
                        && changed.SequenceEqual(Changes(Origin, (TariffMeasure)DocumentJson.Read(DocumentKind.Measure, one.Text)));
                }
            )
            .Check(Many);

    [Fact]
    public void Merge_AnyChanges_NothingIsDecidedSilently() =>
        Prop.ForAll(
                AnyEdits,
                AnyEdits,
                (left, right) =>
                {
                    var (mine, theirs) = (Apply(left), Apply(right));
                    var result = DocumentMerge.Of(DocumentKind.Measure, Write(Origin), Write(mine), Write(theirs));
                    var merged = (TariffMeasure)DocumentJson.Read(DocumentKind.Measure, result.Text);
                    var conflicts = result.Conflicts.Select(conflict => conflict.Path.Text).ToHashSet();
                    // Whatever somebody changed is in the result or asked about.
                    return Lost(mine, merged)
                        .Concat(Lost(theirs, merged))
                        .All(path => conflicts.Any(conflict => path.StartsWith(conflict, StringComparison.Ordinal)));
                }
            )
            .Check(Many);

    [Fact]
    public void Difference_AfterARevert_IsEmpty() =>
        Prop.ForAll(
                AnyEdits,
                edits =>
                {
                    var changed = Write(Apply(edits));
                    // A revert publishes the earlier text on top of the later one, as a merge whose origin is the later one.
                    var reverted = DocumentMerge.Of(DocumentKind.Measure, changed, Write(Origin), changed);
                    return reverted.Conflicts.Count == 0
                        && DocumentDifference.Between(DocumentKind.Measure, Write(Origin), reverted.Text).Count == 0;
                }
            )
            .Check(Many);

    [Fact]
    public void Difference_OfADocumentWithItself_IsEmpty() =>
        Prop.ForAll(
                AnyEdits,
                edits => DocumentDifference.Between(DocumentKind.Measure, Write(Apply(edits)), Write(Apply(edits))).Count == 0
            )
            .Check(Many);

    /// <summary>The changes of one side that the merged document does not have.</summary>
    private static IEnumerable<string> Lost(TariffMeasure side, TariffMeasure merged) =>
        Changes(Origin, side).Intersect(Changes(side, merged)).Where(path => path != "actions");

    private static List<string> Changes(TariffMeasure before, TariffMeasure after) =>
        [
            .. DocumentDifference
                .Between(DocumentKind.Measure, Write(before), Write(after))
                .Select(difference => difference.Path.Text)
                .Order(StringComparer.Ordinal),
        ];

    private static TariffMeasure Apply(int[] edits) =>
        edits
            .DistinctBy(edit => edit % Edits.Length)
            .Aggregate(Origin, (measure, edit) => Edits[edit % Edits.Length](measure, edit / Edits.Length));

    private static TariffMeasure WithAction(TariffMeasure measure, string id, Func<RateAction, RateAction> change) =>
        measure with
        {
            Actions = [.. measure.Actions.Select(action => action.Id == id ? change(action) : action)],
        };

    private static string Write(Document document) => DocumentJson.Write(document);
}
