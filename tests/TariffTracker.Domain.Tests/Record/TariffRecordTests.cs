using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Record;
using static TariffTracker.Domain.Tests.Sample;

namespace TariffTracker.Domain.Tests.Record;

public sealed class TariffRecordTests
{
    [Fact]
    public void Build_OneIdTwice_NamesTheDocument()
    {
        var thrown = Assert.Throws<InvalidRecordException>(() => RecordOf(Source("s"), Source("s")));

        Assert.Equal(new DocumentRef(DocumentKind.Source, "s"), Assert.Single(thrown.Problems).Document);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Upper")]
    [InlineData("two words")]
    [InlineData("-edge")]
    [InlineData("umlaut-ü")]
    public void Build_IdOfAnotherForm_IsRefused(string id) => Assert.Throws<InvalidRecordException>(() => RecordOf(Source(id)));

    [Fact]
    public void Build_SameIdInTwoKinds_IsFine() => Assert.Equal(2, RecordOf(Source("steel"), Sector("steel")).Documents.Count);

    [Fact]
    public void Build_CitationOfAnUnknownSource_NamesDocumentPlaceAndId()
    {
        var thrown = Assert.Throws<InvalidRecordException>(() =>
            RecordOf(Sector("general"), Measure("m", "general", Action("order", "2025-01-01", "2025-01-01", citations: Cite("nowhere"))))
        );

        var problem = Assert.Single(thrown.Problems);
        Assert.Equal(("m", "order.citations"), (problem.Document.Id, problem.Place));
        Assert.Contains("nowhere", problem.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_SeveralMistakes_NamesThemAll()
    {
        var thrown = Assert.Throws<InvalidRecordException>(() =>
            RecordOf(Measure("m", "no-sector"), Proposal("p", "nor-this") with { Measures = ["no-measure"] })
        );

        Assert.Equal(3, thrown.Problems.Count);
    }

    [Fact]
    public void Build_RejectionWithoutAReason_IsRefused()
    {
        var citation = Cite("s", Stance.Rejected) with { Reason = null };

        Assert.Throws<InvalidRecordException>(() => RecordOf(Source("s"), Event("e", "2025-01-01") with { Citations = [citation] }));
    }

    [Fact]
    public void Build_TwoActionsOfOneName_IsRefused() =>
        Assert.Throws<InvalidRecordException>(() =>
            RecordOf(
                Sector("general"),
                Measure("m", "general", Action("a", "2025-01-01", "2025-01-01"), Action("a", "2025-01-02", "2025-01-02"))
            )
        );

    [Fact]
    public void FactsCiting_SourceCitedInSeveralDocuments_FindsThemAll()
    {
        var record = RecordOf(
            Source("s"),
            Event("a", "2025-01-01") with
            {
                Citations = [Cite("s")],
            },
            Event("b", "2025-01-02") with
            {
                Citations = [Cite("s", Stance.Rejected)],
            }
        );

        Assert.Equal(["a", "b"], record.FactsCiting("s").Select(fact => fact.Document.Id));
    }

    [Fact]
    public void RunsTo_LastPublicationCited_IsHowFarTheRecordReaches()
    {
        var record = RecordOf(
            Source("cited", "2025-06-08"),
            Source("not-cited", "2025-09-01"),
            Event("e", "2025-01-01") with
            {
                Citations = [Cite("cited")],
            },
            Sector("general"),
            Measure("m", "general", Action("a", "2025-06-03", "2025-06-04"))
        );

        Assert.Equal((Day("2025-06-03"), Day("2025-06-08")), (record.RunsTo.Rates, record.RunsTo.Talks));
    }

    [Fact]
    public void RunsTo_EmptyRecord_IsNowhere() => Assert.Null(RecordOf().RunsTo.Latest);

    [Fact]
    public void DocumentJson_EveryKind_ReadsBackWhatItWrote()
    {
        foreach (var document in June2025().Documents)
        {
            var text = DocumentJson.Write(document);
            Assert.Equal(text, DocumentJson.Write(DocumentJson.Read(DocumentJson.KindOf(document), text)));
        }
    }
}
