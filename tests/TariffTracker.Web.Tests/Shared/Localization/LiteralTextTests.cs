using System.Reflection;
using System.Reflection.Emit;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Tests.Shared.Localization;

public sealed partial class LiteralTextTests
{
    // The product's name, the two languages by their own names, and the name of a format.
    private static readonly HashSet<string> Allowed = ["TariffTracker", "日本語", "English", "JSON", "SVG", "PNG", "CSV"];

    private static readonly HashSet<string> ReadAloudOrShown =
    [
        "title",
        "alt",
        "aria-label",
        "aria-description",
        "aria-roledescription",
        "aria-valuetext",
        "placeholder",
        "label",
        "data-l",
        "value",
        "content",
        "Title",
        "Text",
        "Label",
        "Description",
        "Caption",
    ];

    [Fact]
    public void Components_HoldNoTextOutsideResources()
    {
        var found = Instructions
            .MethodsOf(typeof(Words).Assembly)
            .Where(method => IsComponentCode(method.DeclaringType))
            .SelectMany(method => LiteralsIn([.. Instructions.Of(method)]).Select(text => $"{method.DeclaringType}: {text}"))
            .ToList();
        Assert.True(found.Count == 0, "Put these texts into the resources:\n" + string.Join('\n', found));
    }

    [Theory]
    [InlineData("<h1>Overview</h1>", "Overview")]
    [InlineData("<p class=\"note\">\n</p>", "")]
    [InlineData("<img alt=\"Two discs\">", "Two discs")]
    [InlineData(" · ", "")]
    [InlineData("JSON", "")]
    public void Markup_OutsideTheAllowList_IsFound(string markup, string expected) => Assert.Equal(expected, TextIn(markup));

    [Fact]
    public void Probe_WithLiteralsOfEverySort_IsCaught()
    {
        var build = typeof(Probe).GetMethod("BuildRenderTree", BindingFlags.NonPublic | BindingFlags.Instance)!;
        Assert.Equal(["either", "instead", "markup", "or", "plain", "spoken"], LiteralsIn([.. Instructions.Of(build)]).Order());
    }

    private static bool IsComponentCode(Type? type) =>
        type is not null && (typeof(IComponent).IsAssignableFrom(type) || IsComponentCode(type.DeclaringType));

    private static IEnumerable<string> LiteralsIn(List<Instruction> code)
    {
        for (var i = 0; i < code.Count; i++)
        {
            if (code[i].Text is { } literal && Receiver(code, i) is { } receiver)
            {
                var text = receiver.Callee!.Name switch
                {
                    nameof(RenderTreeBuilder.AddContent) or nameof(RenderTreeBuilder.AddMarkupContent) => TextIn(literal),
                    // A name without a value, such as the scope of a style sheet.
                    nameof(RenderTreeBuilder.AddAttribute) when receiver.Callee.GetParameters().Length == 2 => "",
                    nameof(RenderTreeBuilder.AddAttribute)
                    or nameof(RenderTreeBuilder.AddComponentParameter) when ReadAloudOrShown.Contains(AttributeName(code, i, receiver)) =>
                        TextIn(literal),
                    _ => "",
                };
                if (text.Length > 0)
                {
                    yield return text;
                }
            }
        }
    }

    /// <summary>The call to the builder that takes the text as its last argument; null when the text goes elsewhere.</summary>
    private static Instruction? Receiver(List<Instruction> code, int literal)
    {
        var at = literal + 1;
        while (at < code.Count)
        {
            if (code[at].Code.FlowControl == FlowControl.Branch)
            {
                // The first half of "condition ? text : text" jumps over the second.
                at = code.FindIndex(instruction => instruction.At == code[at].Target);
            }
            else if (code[at].Callee?.DeclaringType?.FullName?.EndsWith(".RuntimeHelpers", StringComparison.Ordinal) == true)
            {
                at++;
            }
            else
            {
                return code[at].Callee?.DeclaringType == typeof(RenderTreeBuilder) ? code[at] : null;
            }
        }

        return null;
    }

    /// <summary>The last text before the value that does not go into the same call as its value.</summary>
    private static string AttributeName(List<Instruction> code, int literal, Instruction receiver)
    {
        for (var i = literal - 1; i >= 0; i--)
        {
            if (code[i].Text is { } name && Receiver(code, i) != receiver)
            {
                return name;
            }
        }

        return "";
    }

    private static string TextIn(string markup)
    {
        var attributes = AttributeText().Matches(markup).Select(match => match.Groups[1].Value);
        var texts = Tag().Split(markup).Concat(attributes).Select(text => text.Trim()).Where(text => TwoLetters().IsMatch(text));
        return string.Join(' ', texts.Where(text => !Allowed.Contains(text)));
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("\\b(?:title|alt|aria-label|placeholder)=\"([^\"]*)\"")]
    private static partial Regex AttributeText();

    [GeneratedRegex(@"\p{L}\p{L}")]
    private static partial Regex TwoLetters();

    private sealed class Probe : ComponentBase
    {
        [Parameter]
        public string? Given { get; set; }

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenElement(0, "paragraph");
            builder.AddAttribute(1, "class", Given is null ? "some-class" : "another-class");
            builder.AddContent(2, "plain");
            builder.AddContent(3, Given is null ? "either" : "or");
            builder.AddContent(4, Given ?? "instead");
            builder.AddAttribute(5, "aria-label", Given is null ? "spoken" : Given);
            builder.AddMarkupContent(6, "<b class=\"left-alone\">markup</b> · ");
            builder.AddContent(7, Words.English["layout.skip"]);
            builder.CloseElement();
        }
    }
}
