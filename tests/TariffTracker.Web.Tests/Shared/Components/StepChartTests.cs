using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Shared.Components;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Tests.Shared.Components;

public sealed class StepChartTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);
    private static readonly DateOnly June8 = new(2025, 6, 8);

    // The country rate of 2025: one day in force, suspended above the baseline, back in July.
    private static readonly RateStep[] CountryRate =
    [
        Step("2025-04-05", "2025-04-09", MeasureStatus.Scheduled, null, instead: 10),
        Step("2025-04-09", "2025-04-10", MeasureStatus.InForce, 24),
        Step("2025-04-10", "2025-07-09", MeasureStatus.Suspended, 24, instead: 10),
        Step("2025-07-09", null, MeasureStatus.InForce, 24),
    ];

    [Fact]
    public void Axes_HoldEveryStepTheDayAskedAboutAndSomeRoom()
    {
        var axes = StepChartAxes.For(Content(CountryRate, June8, June8));

        Assert.True(axes.From < Day("2025-04-05") && axes.To > Day("2025-07-09"));
        Assert.Equal((30m, 10m), (axes.Most, axes.GridStep));
        Assert.Equal(StepChartAxes.Bottom, axes.Y(0));
        Assert.Equal([10m, 20m, 30m], axes.Grid.Select(line => line.Percent));
    }

    [Theory]
    [InlineData(10, 15, 5)]
    [InlineData(25, 30, 10)]
    [InlineData(50, 60, 20)]
    [InlineData(200, 250, 100)]
    public void Axes_LeaveRoomAboveTheHighestRate(int highest, int least, int step)
    {
        var axes = StepChartAxes.For(Content([Step("2025-04-03", null, MeasureStatus.InForce, highest)], June8, June8));

        Assert.True(axes.Most >= least && axes.Most > highest);
        Assert.Equal(step, axes.GridStep);
    }

    [Fact]
    public void Axes_OfTwoPictures_AreTheSameForBoth()
    {
        var then = Content([Step("2025-08-07", null, MeasureStatus.InForce, 15)], Day("2025-08-20"), Day("2025-08-20"));
        var now = Content(
            [Step("2025-08-07", "2026-02-24", MeasureStatus.InForce, 15, Basis.AllIn), Step("2026-02-24", null, MeasureStatus.Ended, null)],
            Day("2025-08-20"),
            Today
        );

        var axes = StepChartAxes.For(then, now);

        Assert.True(axes.To > Day("2026-02-24"));
        Assert.Equal(axes.X(Day("2025-08-20")), new StepChartGeometry(then, axes).UnknownFrom);
        Assert.Null(new StepChartGeometry(now, axes).UnknownFrom);
    }

    [Fact]
    public void Ticks_AreFirstsOfMonthsAndNameTheYearAtTheStartAndInJanuary()
    {
        var axes = StepChartAxes.For(
            Content(
                [Step("2025-04-05", "2026-02-24", MeasureStatus.InForce, 10), Step("2026-02-24", null, MeasureStatus.Ended, null)],
                June8,
                Today
            )
        );

        Assert.InRange(axes.Ticks.Count, 2, 6);
        Assert.All(axes.Ticks, tick => Assert.Equal(1, tick.Month.Day));
        Assert.True(axes.Ticks[0].WithYear);
        Assert.All(axes.Ticks.Skip(1), tick => Assert.Equal(tick.Month.Month == 1, tick.WithYear));
    }

    [Fact]
    public void Line_GoesOnlyAcrossAndUpOrDown()
    {
        var line = Draw(CountryRate, June8, Today).Line;

        Assert.DoesNotContain('L', line);
        Assert.Equal(1, line.Count(letter => letter == 'M'));
        Assert.Equal(4, line.Count(letter => letter == 'V'));
    }

    [Fact]
    public void Line_StopsAtTheDayOfKnowledge()
    {
        var picture = Draw(CountryRate, June8, June8);

        Assert.EndsWith("H" + StepChartAxes.Text(picture.UnknownFrom!.Value), picture.Line, StringComparison.Ordinal);
        Assert.NotNull(picture.GoingOn);
        Assert.Contains("V" + StepChartAxes.Text(picture.Axes.Y(24)), picture.Coming, StringComparison.Ordinal);
    }

    [Fact]
    public void Line_KnownToday_HasNothingUnknownAndNothingComing()
    {
        var picture = Draw(CountryRate, June8, Today);

        Assert.Equal((null, null, null), (picture.UnknownFrom, picture.GoingOn, picture.Coming));
    }

    [Fact]
    public void Suspended_StandsAboveWhatIsPaid()
    {
        var picture = Draw(CountryRate, June8, June8);

        var block = Assert.Single(picture.Suspended);
        Assert.Equal((picture.Axes.Y(24), picture.Axes.Y(10)), (block.Top, block.Bottom));
        Assert.Equal((picture.Axes.X(Day("2025-04-10")), picture.Axes.X(Day("2025-07-09"))), (block.Left, block.Right));
    }

    [Fact]
    public void Ceilings_AreOnlyAboveTotals()
    {
        var picture = Draw(
            [Step("2025-08-07", "2025-09-16", MeasureStatus.InForce, 25), Step("2025-09-16", null, MeasureStatus.InForce, 15, Basis.AllIn)],
            June8,
            Today
        );

        Assert.Equal(picture.Axes.X(Day("2025-09-16")), Assert.Single(picture.Ceilings).Left);
    }

    [Fact]
    public void End_OfAMeasureThatIsOver_IsAtItsLastRate()
    {
        var picture = Draw(
            [Step("2026-02-24", "2026-07-24", MeasureStatus.InForce, 10), Step("2026-07-24", null, MeasureStatus.Ended, null)],
            Day("2026-03-01"),
            Today
        );

        Assert.Equal((picture.Axes.X(Day("2026-07-24")), picture.Axes.Y(10)), picture.End);
        Assert.Null(Draw(CountryRate, June8, Today).End);
    }

    [Fact]
    public void Announcements_RunFromTheDayTheyWereMadeToTheLawThatOvertookThem()
    {
        var letter = Action("letter", "2025-07-07", "2025-08-01", 25, Standing.Announced);
        var order = Action("order", "2025-07-31", "2025-08-07", 15, Standing.Legal);
        var picture = Draw(CountryRate, June8, Today, new UnenactedAction(letter, order));

        var drawn = Assert.Single(picture.Announcements);
        Assert.Equal(
            (picture.Axes.X(Day("2025-07-07")), picture.Axes.Y(25), picture.Axes.X(Day("2025-08-07"))),
            (drawn.X, drawn.Y, drawn.Until)
        );
    }

    [Fact]
    public void GivingWay_DrawsTheRateAndCollectsNothing()
    {
        var picture = Draw(
            [
                Step("2025-04-05", "2025-04-09", MeasureStatus.InForce, 10),
                Step("2025-04-09", "2025-04-10", MeasureStatus.InForce, 10) with
                {
                    GivesWayTo = "ieepa-reciprocal",
                },
                Step("2025-04-10", null, MeasureStatus.InForce, 10),
            ],
            June8,
            Today
        );

        Assert.Equal(picture.Axes.Y(10), Assert.Single(picture.GivingWay).Top);
        Assert.Contains("V" + StepChartAxes.Text(StepChartAxes.Bottom), picture.Line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "2025-06-08", "2025-06-08")]
    [InlineData("en", "2025-06-08", "2026-11-21")]
    [InlineData("en", "2025-04-09", "2025-06-08")]
    [InlineData("en", "2025-07-09", "2025-06-08")]
    [InlineData("ja", "2025-06-08", "2025-06-08")]
    [InlineData("ja", "2026-11-21", "2026-11-21")]
    public void Labels_NeverCoverEachOtherOrTheDayAskedAbout(string language, string asOf, string known)
    {
        var words = new StepChartWords(Words.In(language), Today);
        var labelling = new StepChartLabelling(Draw(CountryRate, Day(asOf), Day(known)), words);
        List<ChartLabel> all =
        [
            .. labelling.Labels,
            labelling.Flags.AsOf.Label,
            .. labelling.Flags.Known is { } flag ? [flag.Label] : Array.Empty<ChartLabel>(),
        ];

        Assert.All(
            all.SelectMany((label, i) => all.Skip(i + 1).Select(other => (label, other))),
            pair => Assert.False(pair.label.Box.Overlaps(pair.other.Box), $"{pair.label.Text} / {pair.other.Text}")
        );
        Assert.All(
            labelling.Labels,
            label => Assert.False(label.Box.Left < labelling.Flags.AsOf.X && labelling.Flags.AsOf.X < label.Box.Right, label.Text)
        );
        Assert.All(all, label => Assert.InRange(label.Box.Left, 0, StepChartAxes.Width));
    }

    [Fact]
    public void Labels_SayTheRatesOnThePicture()
    {
        var labelling = new StepChartLabelling(Draw(CountryRate, June8, June8), new StepChartWords(Words.English, Today));

        var texts = labelling.Labels.Select(label => label.Text).ToList();
        Assert.Contains("+24% suspended", texts);
        Assert.Contains("+10% on top", texts);
        Assert.Contains("not yet known", texts);
        Assert.Equal("both clocks, 8 Jun 2025", labelling.Flags.AsOf.Label.Text);
        Assert.Null(labelling.Flags.Known);
    }

    [Fact]
    public void Flags_OfClocksAtDifferentDays_AreTwo()
    {
        var labelling = new StepChartLabelling(Draw(CountryRate, June8, Today), new StepChartWords(Words.English, Today));

        Assert.Equal(("as of 8 Jun 2025", "known today"), (labelling.Flags.AsOf.Label.Text, labelling.Flags.Known!.Label.Text));
        Assert.Equal(StepChartAxes.Right, labelling.Flags.Known.X);
    }

    [Fact]
    public void Sentence_TellsThePictureInOrder()
    {
        var sentence = new StepChartWords(Words.English, Today).Sentence(Content(CountryRate, June8, June8));

        Assert.StartsWith(
            "+10% on top from 5 April 2025 to 8 April 2025; +24% on top from 9 April 2025 to 9 April 2025; "
                + "+24% on top suspended from 10 April 2025 to 8 July 2025, +10% on top collected meanwhile; +24% on top from 9 July 2025",
            sentence,
            StringComparison.Ordinal
        );
    }

    private static StepChartGeometry Draw(RateStep[] steps, DateOnly asOf, DateOnly known, params UnenactedAction[] said)
    {
        var content = new StepChartContent(steps, said, asOf, known);
        return new StepChartGeometry(content, StepChartAxes.For(content));
    }

    private static StepChartContent Content(RateStep[] steps, DateOnly asOf, DateOnly known) => new(steps, [], asOf, known);

    private static DateOnly Day(string iso) => DateOnly.Parse(iso, System.Globalization.CultureInfo.InvariantCulture);

    private static RateAction Action(string id, string announcedOn, string from, decimal rate, Standing standing) =>
        new()
        {
            Id = id,
            Summary = LocalizedText.Of(id),
            AnnouncedOn = Day(announcedOn),
            From = Day(from),
            RatePercent = rate,
            Standing = standing,
        };

    private static RateStep Step(
        string from,
        string? until,
        MeasureStatus status,
        decimal? rate,
        Basis basis = Basis.Additional,
        decimal? instead = null
    ) =>
        new()
        {
            From = Day(from),
            Until = until is null ? null : Day(until),
            Status = status,
            RatePercent = rate,
            Basis = basis,
            Instead = instead is null ? null : Baseline(instead.Value),
        };

    private static MeasureRate Baseline(decimal rate)
    {
        var action = Action("order", "2025-04-02", "2025-04-05", rate, Standing.Legal);
        return new MeasureRate
        {
            Measure = new TariffMeasure
            {
                Id = "ieepa-baseline",
                Name = LocalizedText.Of("Baseline tariff", "一律関税"),
                Authority = Authority.Ieepa,
                Sector = "general",
                Goods = LocalizedText.Of("goods"),
                Actions = [action],
            },
            Status = MeasureStatus.InForce,
            RatePercent = rate,
            Schedule = Schedule.Fold([action]),
        };
    }
}
