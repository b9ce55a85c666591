using TariffTracker.Domain.Duties;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Shared.Api;

namespace TariffTracker.Web.Features.Measures;

/// <summary>A list of goods of a measure, without its numbers.</summary>
/// <param name="List">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Effect">What it does: <c>covers</c>, <c>exempts</c>, or <c>beside</c>, which decides nothing.</param>
/// <param name="Phase">Where it stands on the day: <c>holds</c>, <c>to-come</c>, <c>over</c>.</param>
/// <param name="From">First day.</param>
/// <param name="Until">First day it no longer holds; null when open.</param>
/// <param name="LastDay">Last day; null when open.</param>
/// <param name="AnnouncedOn">The day it became public.</param>
/// <param name="AllGoods">True when it names every good.</param>
/// <param name="Codes">How many numbers it names.</param>
/// <param name="Except">How many of them are taken out again.</param>
/// <param name="Requires">The traits a good must have besides its number.</param>
/// <param name="ValueBase">The value the rate is charged on for these goods; null for that of the measure's rate.</param>
/// <param name="Condition">What else must hold, in words.</param>
/// <param name="Heading">Chapter 99 heading; null when not established.</param>
/// <param name="Complete">False when the list is known to lack numbers.</param>
/// <param name="Citations">The evidence.</param>
public sealed record MeasureListSummary(
    string List,
    LocalizedText Name,
    ScopeEffect Effect,
    ScopePhase Phase,
    DateOnly From,
    DateOnly? Until,
    DateOnly? LastDay,
    DateOnly AnnouncedOn,
    bool AllGoods,
    int Codes,
    int Except,
    IReadOnlyList<Trait> Requires,
    ValueBase? ValueBase,
    LocalizedText? Condition,
    string? Heading,
    bool Complete,
    IReadOnlyList<CitationAnswer> Citations
)
{
    /// <summary>The answer for a list.</summary>
    public static MeasureListSummary Of(ScopeView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var scope = view.Scope;
        return new(
            scope.Id,
            scope.Name,
            scope.Effect,
            view.Phase,
            scope.From,
            scope.Until,
            scope.Until?.AddDays(-1),
            scope.AnnouncedOn,
            scope.IsOfAllGoods,
            scope.Codes.Count,
            scope.Except.Count,
            scope.Requires,
            scope.ValueBase,
            scope.Condition,
            scope.Heading,
            scope.Complete,
            CitationAnswer.Of(scope.Citations)
        );
    }
}

/// <summary>A list of goods with its numbers.</summary>
/// <param name="AsOf">The day goods are entered.</param>
/// <param name="Known">The day of knowledge.</param>
/// <param name="Rev">Revision of the record.</param>
/// <param name="Measure">Id of the measure.</param>
/// <param name="List">The list.</param>
/// <param name="Measures">Ids of all measures it serves.</param>
/// <param name="Codes">Digits of its numbers; one covers everything below it, an empty one every good.</param>
/// <param name="Except">Digits taken out of them.</param>
public sealed record MeasureListAnswer(
    DateOnly AsOf,
    DateOnly Known,
    int Rev,
    string Measure,
    MeasureListSummary List,
    IReadOnlyList<string> Measures,
    IReadOnlyList<string> Codes,
    IReadOnlyList<string> Except
);
