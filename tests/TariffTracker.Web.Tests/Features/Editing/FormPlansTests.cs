using TariffTracker.Domain.Record;
using TariffTracker.Web.Features.Editing.Fields;
using TariffTracker.Web.Features.Editing.Widgets;
using TariffTracker.Web.Shared.Differences;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Tests.Features.Editing;

public sealed class FormPlansTests
{
    public static TheoryData<DocumentKind> Kinds => [.. FormPlans.Kinds];

    [Fact]
    public void EveryKind_HasAForm_OrAReasonForHavingNone() =>
        Assert.Equal(Enum.GetValues<DocumentKind>().Order(), FormPlans.Kinds.Concat(FormPlans.WithoutForm.Keys).Order());

    [Theory]
    [MemberData(nameof(Kinds))]
    public void EveryMember_HasAField_OrAReasonForHavingNone(DocumentKind kind) =>
        Assert.All(
            Plans(FormPlans.Of(kind)),
            plan =>
                Assert.Equal(
                    DocumentJson
                        .Options.GetTypeInfo(plan.Type)
                        .Properties.Where(member => member.Get is not null)
                        .Select(member => member.Name)
                        .Order(StringComparer.Ordinal),
                    plan.Fields.Select(field => field.Name).Concat(plan.LeftOut.Keys).Order(StringComparer.Ordinal)
                )
        );

    [Theory]
    [MemberData(nameof(Kinds))]
    public void EveryReference_IsKnownAsOne_WhereDifferencesAreTold(DocumentKind kind) =>
        Assert.All(
            Plans(FormPlans.Of(kind)).SelectMany(plan => plan.Fields).Where(field => field.RefersTo is not null),
            field => Assert.Equal(new DocumentRef(field.RefersTo!.Value, "some"), FieldReferences.Of(field.Name, "some"))
        );

    [Theory]
    [MemberData(nameof(Kinds))]
    public void EveryField_HasALabelAndItsWords_InBothLanguages(DocumentKind kind) =>
        Assert.All(
            Plans(FormPlans.Of(kind)).SelectMany(plan => plan.Fields),
            field =>
                Assert.All(
                    [Words.English, Words.Japanese],
                    words =>
                    {
                        Assert.NotEqual(field.Name, field.Label(words));
                        field.Hint(words);
                        if (field.Widget == Widget.Choice)
                        {
                            Assert.NotEmpty(ChoiceWords.Of(field.Type, words));
                        }
                    }
                )
        );

    [Fact]
    public void UsualWords_AreThoseTheTypesBeginWith()
    {
        var fields = Plans(FormPlans.Of(DocumentKind.Measure))
            .SelectMany(plan => plan.Fields)
            .Where(field => field is { Widget: Widget.Choice, IsRequired: false, MayBeNothing: false });

        Assert.All(fields, field => Assert.NotNull(ChoiceWords.Default(field)));
    }

    private static IEnumerable<PartPlan> Plans(PartPlan plan) =>
        plan.Fields.Select(field => field.Part).OfType<PartPlan>().SelectMany(Plans).Prepend(plan).DistinctBy(each => each.Type);
}
