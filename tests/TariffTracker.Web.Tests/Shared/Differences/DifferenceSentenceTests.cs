using System.Text.Json.Serialization.Metadata;
using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Shared.Differences;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Tests.Shared.Differences;

public sealed class DifferenceSentenceTests
{
    private static readonly TariffMeasure Cars = SmallRecord.The<TariffMeasure>();
    private static readonly NegotiationRound Round = SmallRecord.The<NegotiationRound>();

    [Theory]
    [InlineData("en", "25.5% on top → 50% on top from 4 June 2026")]
    [InlineData("ja", "2026年6月4日から25.5%の上乗せ → 50%の上乗せ")]
    public void NewAction_OfAMeasure_IsReadBesideTheRateItReplaces(string language, string expected)
    {
        var after = Cars with
        {
            Actions =
            [
                .. Cars.Actions,
                Cars.Actions[0] with
                {
                    Id = "doubled",
                    From = new(2026, 6, 4),
                    Until = null,
                    AnnouncedOn = new(2026, 6, 3),
                    RatePercent = 50,
                    Citations = [],
                },
            ],
        };

        Assert.Equal([expected], Between(Cars, after, language));
    }

    [Theory]
    [InlineData("en", "City (English): Washington → Tokyo", "First day: 16 April 2025 → 17 April 2025", "source added: daily")]
    [InlineData("ja", "開催地（英語）：Washington → Tokyo", "初日：2025年4月16日 → 2025年4月17日", "情報源を追加：daily")]
    public void Fields_OfARound_AreNamedAndWrittenAsPeopleDo(string language, string city, string day, string source)
    {
        var before = Round with { City = LocalizedText.Of("Washington"), FirstDay = new(2025, 4, 16), Citations = [] };
        var after = before with
        {
            City = LocalizedText.Of("Tokyo"),
            FirstDay = new(2025, 4, 17),
            Citations = [new Citation { Source = "daily", Says = LocalizedText.Of("in the daily") }],
        };

        Assert.Equal(new[] { city, day, source }.Order(), Between(before, after, language).Order());
    }

    [Fact]
    public void NewDocument_IsNamedByItsTitle() =>
        Assert.Equal(
            [$"New in the record: {SmallRecord.The<Source>().Title}"],
            DifferenceSentence.Between(
                new(DocumentKind.Source, SmallRecord.The<Source>().Id),
                null,
                DocumentJson.Write(SmallRecord.The<Source>()),
                Words.English
            )
        );

    [Fact]
    public void Members_OfEveryDocument_HaveANameAndNoNameIsLeftOver()
    {
        var members = new HashSet<string>();
        var seen = new HashSet<Type>();
        foreach (var kind in Enum.GetValues<DocumentKind>())
        {
            Collect(DocumentJson.TypeOf(kind), members, seen);
        }

        Assert.Equal(members.Order(StringComparer.Ordinal), FieldWords.Members.Order(StringComparer.Ordinal));
    }

    private static void Collect(Type type, HashSet<string> members, HashSet<Type> seen)
    {
        var info = DocumentJson.Options.GetTypeInfo(type);
        if (!seen.Add(type))
        {
            return;
        }

        if (info.Kind == JsonTypeInfoKind.Enumerable)
        {
            Collect(info.ElementType!, members, seen);
        }

        foreach (
            var member in info.Properties.Where(each =>
                info.Kind == JsonTypeInfoKind.Object && (each.Get is not null || each.Set is not null)
            )
        )
        {
            members.Add(member.Name);
            Collect(member.PropertyType, members, seen);
        }
    }

    private static IReadOnlyList<string> Between(Document before, Document after, string language) =>
        DifferenceSentence.Between(
            new(DocumentJson.KindOf(before), before.Id),
            DocumentJson.Write(before),
            DocumentJson.Write(after),
            Words.In(language)
        );
}
