using TariffTracker.Domain.Duties;
using TariffTracker.Web.Shared.Formats;
using TariffTracker.Web.Shared.Lenses;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Features.Measures;

/// <summary>The short facts of a list of goods.</summary>
public static class ListWords
{
    /// <summary>"covers", "spares", "spares only what comes from the United States", "shown only".</summary>
    public static string Effect(TariffScope list, Words words)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(words);
        return list.Effect switch
        {
            ScopeEffect.Covers => words["measures.covers"],
            ScopeEffect.Exempts => words[list.OnlyShare is null ? "measures.spares" : "measures.sparesShare"],
            _ => words["measures.besides"],
        };
    }

    /// <summary>The last day, or that none is set.</summary>
    public static string LastDay(TariffScope list, Words words)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(words);
        return list.Until is { } until ? Dates.Brief(until.AddDays(-1), words) : words["formats.noEndDate"];
    }

    /// <summary>How many numbers it names; "all goods" when it names every one.</summary>
    public static string Size(TariffScope list, Words words)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(words);
        return list.IsOfAllGoods && list.Except.Count == 0 ? words["measures.allGoods"]
            : list.IsOfAllGoods ? words.Count("measures.allButNumbers", list.Except.Count)
            : Numbers.Count(list.Codes.Count, words);
    }

    /// <summary>Whether it lacks numbers, and what its evidence amounts to.</summary>
    public static string HowSure(TariffScope list, Reading reading)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(reading);
        var words = reading.Words;
        return words[list.Complete ? "measures.complete" : "measures.incomplete"]
            + words.Format("components.inBrackets", words.Of(Confidences.Of(reading.Record, list.Citations)));
    }
}
