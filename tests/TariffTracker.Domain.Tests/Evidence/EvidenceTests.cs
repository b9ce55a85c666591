using TariffTracker.Domain.Evidence;
using static TariffTracker.Domain.Tests.Sample;

namespace TariffTracker.Domain.Tests.Evidence;

public sealed class EvidenceTests
{
    [Fact]
    public void Independence_FiveArticlesOfOneWireStory_CountOnce()
    {
        string[] copies = ["a", "b", "c", "d", "e"];
        var record = RecordOf([Source("wire"), .. copies.Select(id => Source(id, "2025-01-02", "wire"))]);

        Assert.Equal(1, Independence.Count(record, copies));
    }

    [Fact]
    public void Independence_CopyOfACopyAndItsRoot_CountOnce()
    {
        var record = RecordOf(Source("wire"), Source("copy", "2025-01-02", "wire"), Source("respin", "2025-01-03", "copy"));

        Assert.Equal(1, Independence.Count(record, ["wire", "respin"]));
    }

    [Fact]
    public void Independence_OneTextFromTwoStories_TiesThemTogether()
    {
        var record = RecordOf(Source("kyodo"), Source("ap"), Source("respin", "2025-01-02", "kyodo", "ap"));

        Assert.Equal(2, Independence.Count(record, ["kyodo", "ap"]));
        Assert.Equal(1, Independence.Count(record, ["kyodo", "ap", "respin"]));
    }

    [Fact]
    public void Independence_NoSources_IsNone() => Assert.Equal(0, Independence.Count(RecordOf(), []));

    [Fact]
    public void ContestedRegister_MistakesComeFirst()
    {
        static Fact Disputed(string id, Weight weight) =>
            new()
            {
                Id = id,
                Question = Text("What?"),
                Used = Text("This."),
                Weight = weight,
                Citations = [Cite("s", Stance.Rejected)],
            };
        var record = RecordOf(
            Source("s"),
            Sector("general") with
            {
                Facts = [Disputed("small", Weight.Small), Disputed("mistake", Weight.Mistake), Disputed("matters", Weight.Matters)],
            }
        );

        Assert.Equal(["mistake", "matters", "small"], ContestedRegister.For(record).Select(fact => fact.PartId));
    }

    [Fact]
    public void SourceReading_ClaimsWithParagraphs_AreInTheOrderOfTheText()
    {
        var record = RecordOf(
            Source("s"),
            Event("a", "2025-01-01") with
            {
                Citations = [Cite("s") with { Locator = "¶12" }],
            },
            Event("b", "2025-01-01") with
            {
                Citations = [Cite("s", Stance.Rejected) with { Locator = "¶2" }],
            },
            Event("c", "2025-01-01") with
            {
                Citations = [Cite("s")],
            }
        );

        var reading = SourceReading.Of(record, "s")!;

        Assert.Equal(["b", "a", "c"], reading.Claims.Select(claim => claim.Fact.Document.Id));
        Assert.Equal((2, 0, 1), (reading.Count(Stance.Supports), reading.Count(Stance.Differs), reading.Count(Stance.Rejected)));
    }

    [Fact]
    public void SourceReading_UnknownSource_IsNone() => Assert.Null(SourceReading.Of(RecordOf(), "nowhere"));

    [Fact]
    public void SourceReading_Chain_NamesWhatItRepeatsAndWhatRepeatsIt()
    {
        var record = RecordOf(Source("wire"), Source("copy", "2025-01-02", "wire"), Source("respin", "2025-01-03", "copy"));

        var reading = SourceReading.Of(record, "copy")!;

        Assert.Equal(("wire", "respin"), (Assert.Single(reading.Repeats).Id, Assert.Single(reading.RepeatedBy).Id));
    }
}
