using System.Text.Json.Nodes;
using AngleSharp.Dom;
using Bunit;
using TariffTracker.Domain.Record;

namespace TariffTracker.Web.Tests.Features.Editing;

public sealed class WidgetTests
{
    [Fact]
    public async Task DateThatDoesNotExist_StaysInTheField_AndTheSentenceStandsBesideIt()
    {
        await using var form = await FormHarness.NewAsync(DocumentKind.Round);
        var field = form.Show("firstDay");

        field.Find("input").Input("31 June 2025");

        var input = field.Find("input");
        Assert.Equal("true", input.GetAttribute("aria-invalid"));
        Assert.StartsWith("June 2025 has 30 days", Described(field.Find("div"), input), StringComparison.Ordinal);
        Assert.Equal("31 June 2025", form.Document["firstDay"]!.GetValue<string>());
        Assert.True(await form.Session.SaveAsync());
        Assert.Equal("31 June 2025", (await form.StoredAsync())["firstDay"]!.GetValue<string>());
    }

    [Fact]
    public async Task Date_Understood_SaysSoBesideTheField()
    {
        await using var form = await FormHarness.NewAsync(DocumentKind.Round, "ja");
        var field = form.Show("firstDay");

        field.Find("input").Input("2025年7月9日");

        Assert.Equal("解釈：2025年7月9日 水曜", field.Find("output").Words());
        Assert.Equal("2025-07-09", form.Document["firstDay"]!.GetValue<string>());
    }

    [Fact]
    public async Task Text_InOneLanguage_IsKeptWithoutTheOther_AndGoesWhenBothAreEmpty()
    {
        await using var form = await FormHarness.NewAsync(DocumentKind.Round);
        var field = form.Show("city");

        field.FindAll("input")[1].Input("ワシントン");
        Assert.Equal("""{"ja":"ワシントン"}""", form.Document["city"]!.ToJsonString(DocumentJson.Options));

        field.FindAll("input")[1].Input("");
        Assert.False(form.Document.ContainsKey("city"));
    }

    [Fact]
    public async Task Reference_IsFoundByItsNameInEitherLanguage_AndChosenWithTheKeyboard()
    {
        await using var form = await FormHarness.NewAsync(DocumentKind.Proposal);
        var field = form.Show("sector");

        field.Find("input").Input("自動車");
        Assert.Equal("true", field.Find("input").GetAttribute("aria-expanded"));
        Assert.NotEmpty(field.FindAll("[role=option]"));
        field.Find("input").KeyDown("ArrowDown");
        Assert.Equal(field.Find("[role=option]").Id, field.Find("input").GetAttribute("aria-activedescendant"));
        field.Find("input").KeyDown("Enter");

        Assert.Equal("automobiles", form.Document["sector"]!.GetValue<string>());
        Assert.Equal("false", field.Find("input").GetAttribute("aria-expanded"));
    }

    [Fact]
    public async Task Reference_ToNothing_StaysAsItWasTyped_AndSaysSo()
    {
        await using var form = await FormHarness.NewAsync(DocumentKind.Proposal);
        var field = form.Show("sector");

        field.Find("input").Input("Submarines");

        Assert.Equal("Submarines", form.Document["sector"]!.GetValue<string>());
        Assert.Contains("The record has no sector “Submarines”", field.Find(".err").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_TakesParts_MovesThem_AndLetsThemGo_AndSaysWhereTheKeyboardGoes()
    {
        await using var form = await FormHarness.NewAsync(DocumentKind.Round);
        var field = form.Show("participants");

        field.Find("button").Click();
        field.Find("[id$=participants-add]").Click();
        Assert.Equal(2, ((JsonArray)form.Document["participants"]!).Count);
        Assert.Equal(form.Desk.Document.ElementId(form.Document["participants"]![1]!, "person"), form.Desk.FocusNext);
        form.Document["participants"]![0]!["side"] = "japan";

        field
            .FindAll("button")
            .First(button => button.GetAttribute("aria-label")?.StartsWith("Move down", StringComparison.Ordinal) == true)
            .Click();
        Assert.Equal("japan", form.Document["participants"]![1]!["side"]!.GetValue<string>());
        Assert.EndsWith("participants-2-open", form.Desk.FocusNext, StringComparison.Ordinal);

        field
            .FindAll("button")
            .First(button => button.GetAttribute("aria-label")?.StartsWith("Remove", StringComparison.Ordinal) == true)
            .Click();
        Assert.Single((JsonArray)form.Document["participants"]!);
        Assert.Equal("Removed from Participants.", form.Desk.Said);
    }

    [Fact]
    public async Task WhatIsTyped_IsNeverSentBack_ButAValueFromElsewhereIs()
    {
        await using var form = await FormHarness.NewAsync(DocumentKind.Indicator);
        var field = form.Show("unit");

        field.Find("input").Input("b");
        field.Find("input").Input("bn");
        Assert.Equal("", field.Find("input").GetAttribute("value"));

        form.Document["unit"] = "bn USD";
        field.Render();
        Assert.Equal("bn USD", field.Find("input").GetAttribute("value"));
    }

    [Fact]
    public async Task NewSource_IsEnteredOnTheSpot_AndTravelsInTheSameDraft()
    {
        await using var form = await FormHarness.NewAsync(DocumentKind.Round);
        var field = form.Show("citations");
        field.Find("button").Click();

        field.Find("[role=combobox]").Input("https://example.org/readout");
        await field.Find("[role=option].add").ClickAsync(new());

        Assert.Equal(2, form.Session.Draft.Documents.Count);
        var source = form.Session.Draft.Documents[1];
        Assert.Equal(DocumentKind.Source, source.Ref.Kind);
        Assert.Contains("https://example.org/readout", source.Text, StringComparison.Ordinal);
        Assert.Equal(source.Ref.Id, form.Session.Documents[0].Root["citations"]![0]!["source"]!.GetValue<string>());
    }

    private static string Described(IElement around, IElement input) =>
        string.Join(
            ' ',
            input
                .GetAttribute("aria-describedby")!
                .Split(' ')
                .Select(id => around.QuerySelector($"[id='{id}']"))
                .OfType<IElement>()
                .Where(each => each.ClassList.Contains("err"))
                .Select(each => each.Words())
        );
}
