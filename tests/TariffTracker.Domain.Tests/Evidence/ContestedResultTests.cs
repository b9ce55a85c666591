using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;
using static TariffTracker.Domain.Tests.Sample;

namespace TariffTracker.Domain.Tests.Evidence;

public sealed class ContestedResultTests
{
    private static Fact Disputed(string id, Weight weight, params Citation[] citations) =>
        new()
        {
            Id = id,
            Question = Text("What rate comes back?"),
            Used = Text("24 % on top."),
            RatePercent = 24,
            Weight = weight,
            Citations = citations.Length == 0 ? [Cite("s", Stance.Differs)] : citations,
        };

    private static TariffRecord Disputes() =>
        RecordOf(
            Source("s"),
            Sector("general") with
            {
                Facts = [Disputed("a", Weight.Small), Disputed("b", Weight.Mistake)],
            },
            Sector("steel", 2) with
            {
                Facts = [Disputed("c", Weight.Mistake)],
            }
        );

    [Fact]
    public void Of_OneWeight_KeepsTheCountsOfTheOthers()
    {
        var result = ContestedResult.Of(Disputes(), Weight.Mistake, []);

        Assert.Equal(["b", "c"], result.Facts.Select(x => x.Fact.PartId));
        Assert.Equal(3, result.Total);
        Assert.Equal(
            [(Weight.Mistake, 2, true), (Weight.Matters, 0, false), (Weight.Small, 1, false)],
            result.Weights.Select(x => (x.Choice, x.Count, x.Chosen))
        );
    }

    [Fact]
    public void Of_OneDocument_CountsOnlyItsFacts()
    {
        var result = ContestedResult.Of(Disputes(), null, [new(DocumentKind.Sector, "steel")]);

        Assert.Equal("sector-steel-c", Assert.Single(result.Facts).Fact.RegisterAnchor);
        Assert.Equal(1, result.Total);
    }

    [Fact]
    public void FactReading_TwoSourcesWithTheSameAnswer_AreOneReadingBesideTheOneUsed()
    {
        static Citation Says(string source, string says, decimal rate, Stance stance) =>
            Cite(source, stance) with
            {
                Says = Text(says),
                RatePercent = rate,
            };
        var fact = Disputed(
            "a",
            Weight.Mistake,
            Says("copy", "34", 34, Stance.Rejected),
            Says("kyodo", "24", 24, Stance.Supports),
            Says("respin", "34", 34, Stance.Rejected),
            Says("afp", "24 as a whole", 24, Stance.Differs)
        );
        var record = RecordOf(Source("copy"), Source("kyodo"), Source("respin"), Source("afp"), Sector("general") with { Facts = [fact] });

        var readings = FactReading.Of(ContestedRegister.For(record)[0]);

        Assert.Equal(
            [(Stance.Supports, 24m, "kyodo"), (Stance.Differs, 24m, "afp"), (Stance.Rejected, 34m, "copy respin")],
            readings.Select(reading =>
                (reading.Stance, reading.RatePercent ?? 0, string.Join(' ', reading.Citations.Select(c => c.Source)))
            )
        );
        Assert.Equal("24 % on top.", readings[0].Says!.En);
    }

    [Fact]
    public void FactReading_AnswerNobodySpeltOut_IsStillTheOneUsed()
    {
        var fact = ContestedRegister.For(Disputes())[0];

        Assert.Empty(FactReading.Of(fact)[0].Citations);
        Assert.Equal(Stance.Supports, FactReading.Of(fact)[0].Stance);
    }

    [Fact]
    public void RegisterAnchor_StatementAboutTheWholeDocument_EndsInEvidence()
    {
        var record = RecordOf(Source("s"), Event("e", "2025-01-01") with { Citations = [Cite("s", Stance.Rejected)] });

        Assert.Equal("event-e-evidence", ContestedRegister.For(record)[0].RegisterAnchor);
    }

    [Fact]
    public void RegisterAnchor_ContestedRateAction_NamesTheAction()
    {
        var record = RecordOf(
            Source("s"),
            Sector("general"),
            Measure(
                "m",
                "general",
                Action("order-1", "2025-01-01", "2025-02-01", standing: Standing.Legal, citations: [Cite("s", Stance.Differs)])
            )
        );

        Assert.Equal("measure-m-order-1", ContestedRegister.For(record)[0].RegisterAnchor);
    }
}
