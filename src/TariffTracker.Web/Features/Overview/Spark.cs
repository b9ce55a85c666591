using System.Globalization;
using TariffTracker.Domain.Rates;

namespace TariffTracker.Web.Features.Overview;

/// <summary>The steps of a card's total, drawn small. All cards of a page share one scale.</summary>
public sealed class Spark
{
    private const decimal Width = 104;
    private const decimal Height = 38;

    private readonly SectorRate card;
    private readonly DateOnly asOf;
    private readonly decimal most;

    /// <summary>Draws one card.</summary>
    /// <param name="card">The card.</param>
    /// <param name="asOf">The day goods are entered, where the line ends.</param>
    /// <param name="most">The highest total any card of the page reaches, in percent.</param>
    public Spark(SectorRate card, DateOnly asOf, decimal most) => (this.card, this.asOf, this.most) = (card, asOf, most);

    /// <summary>The first day drawn: the year in which the tariffs began, or the year asked about where that is earlier.</summary>
    public static DateOnly StartFor(DateOnly asOf) => new(Math.Min(asOf.Year, 2025), 1, 1);

    private DateOnly Start => StartFor(asOf);

    private DateOnly End => new(asOf.Year, 12, 31);

    /// <summary>The line of what was paid, up to the day.</summary>
    public string Line
    {
        get
        {
            var path = $"M{X(Start)} {Y(TotalOn(Start))}";
            foreach (var step in card.History.Where(step => step.From > Start && step.From <= asOf))
            {
                path += $"H{X(step.From)}V{Y(step.TotalPercent)}";
            }

            return path + "H" + X(asOf);
        }
    }

    /// <summary>The area under the line.</summary>
    public string Area => $"{Line}V{Number(Height)}H{X(Start)}Z";

    /// <summary>Where the line ends.</summary>
    public (string X, string Y) Point => (X(asOf), Y(TotalOn(asOf)));

    /// <summary>Blocks of what would be paid were nothing suspended, above what is paid; those to come included.</summary>
    public IEnumerable<(string X, string Y, string Width, string Height)> Suspended =>
        card
            .History.Select((step, i) => (step, until: i + 1 < card.History.Count ? card.History[i + 1].From : End))
            .Where(x => x.step.SuspendedTotalPercent > x.step.TotalPercent && x.until > Start && x.step.From < End)
            .Select(x =>
                (
                    X(x.step.From),
                    Y(x.step.SuspendedTotalPercent!.Value),
                    Number(At(x.until) - At(x.step.From)),
                    Number((x.step.SuspendedTotalPercent.Value - x.step.TotalPercent) * (Height - 2) / most)
                )
            );

    private decimal TotalOn(DateOnly day) =>
        card.History.LastOrDefault(step => step.From <= day)?.TotalPercent ?? card.Card.Example.MfnPercent;

    private decimal At(DateOnly day)
    {
        var inside =
            day < Start ? Start
            : day > End ? End
            : day;
        return Width * (inside.DayNumber - Start.DayNumber) / (End.DayNumber - Start.DayNumber);
    }

    private string X(DateOnly day) => Number(At(day));

    private string Y(decimal percent) => Number(Height - percent * (Height - 2) / most);

    private static string Number(decimal number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
