using TariffTracker.Domain.Record;
using TariffTracker.Web.Data.Audit;
using TariffTracker.Web.Shared.Access;
using TariffTracker.Web.Shared.Audit;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Tests.Data.Audit;

public sealed class AuditDetailTests
{
    [Fact]
    public void Detail_Written_IsReadAsItWas()
    {
        var detail = new AuditDetail
        {
            Draft = Guid.Parse("0197503e-5a11-7d6e-9a39-3f1de5a34a10"),
            Author = "赤澤",
            Documents = [new(DocumentKind.TradeFlow, "cars"), new(DocumentKind.Round, "1")],
            Fingerprint = "00ff",
        };

        var read = AuditDetail.Read(detail.Write());

        Assert.Equal(detail.Documents, read.Documents);
        Assert.Equal(detail with { Documents = null }, read with { Documents = null });
    }

    [Theory]
    [InlineData("")]
    [InlineData("Editor to Reviewer")]
    [InlineData("{not JSON")]
    [InlineData("""{"some":"title"}""")]
    public void Detail_OfAnEarlierVersion_IsShownAsItWasWritten(string stored)
    {
        var line = Line(AuditKind.RoleChanged, "Ito", AuditDetail.Read(stored));

        Assert.Equal(stored, AuditSentence.Detail(line, Words.Japanese));
    }

    [Theory]
    [InlineData("en", "from Editor to Reviewer", "password, the account is disabled, from ::1", "written by Ito, round 1")]
    [InlineData("ja", "編集者から査読者へ", "パスワード、アカウント停止中、接続元 ::1", "執筆：Ito、協議 1")]
    public void Detail_InEachLanguage_IsInItsWords(string language, string roles, string refused, string published)
    {
        var words = Words.In(language);
        var role = new AuditDetail { Was = AccountRole.Editor, Role = AccountRole.Reviewer };
        var refusal = new AuditDetail
        {
            Way = SignInWay.Password,
            Refusal = SignInRefusal.Disabled,
            Address = "::1",
        };
        var publication = new AuditDetail
        {
            Draft = Guid.NewGuid(),
            Author = "Ito",
            Documents = [new(DocumentKind.Round, "1")],
            Fingerprint = "00ff",
        };

        Assert.Equal(roles, AuditSentence.Detail(Line(AuditKind.RoleChanged, "Ito", role), words));
        Assert.Equal(refused, AuditSentence.Detail(Line(AuditKind.SignInFailed, "Ito", refusal), words));
        Assert.Equal(published, AuditSentence.Detail(Line(AuditKind.Published, "revision 2", publication), words));
    }

    [Fact]
    public void People_ThatAreNoAccount_AndWhatIsNoAccount_AreInTheWordsOfTheReader()
    {
        var published = Line(AuditKind.Published, AuditEntry.Revision(7), AuditDetail.None) with { Who = AuditEntry.Seeds };
        var named = Line(AuditKind.RoleChanged, "revision 7", AuditDetail.None);

        Assert.Equal(
            ("初期データ", "改訂7"),
            (AuditSentence.Who(published, Words.Japanese), AuditSentence.Subject(published, Words.Japanese))
        );
        Assert.Equal(("Aiko", "revision 7"), (AuditSentence.Who(named, Words.Japanese), AuditSentence.Subject(named, Words.Japanese)));
    }

    private static AuditLine Line(AuditKind kind, string subject, AuditDetail detail) =>
        new(1, DateTimeOffset.UnixEpoch, "Aiko", kind, subject, detail);
}
