using System.Collections.Frozen;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace TariffTracker.Web.Shared.Charts;

/// <summary>What the style sheets of the pages say of pictures, written into a picture that stands alone: its colours are those of the light theme.</summary>
/// <remarks>Attributes and not a style element, because drawing programs and office programs know few selectors, and our policy none.</remarks>
public static partial class ChartStyle
{
    private static readonly string[] Written = ["fill", "stroke", "stroke-width", "stroke-dasharray", "opacity", "font-weight"];

    private static readonly FrozenDictionary<string, string> Tokens = ReadTokens();

    private static readonly FrozenDictionary<string, Rule[]> Rules = ReadRules();

    /// <summary>The font of texts.</summary>
    public static string Sans { get; } = Token("sans");

    /// <summary>The font of headings.</summary>
    public static string Serif { get; } = Token("serif");

    /// <summary>The value of a token in the light theme.</summary>
    public static string Token(string name) => Tokens[name].Replace('"', '\'');

    /// <summary>Writes what the classes of <paramref name="picture"/> and of everything in it mean into attributes, and takes the classes out.</summary>
    public static void Resolve(XElement picture)
    {
        ArgumentNullException.ThrowIfNull(picture);
        foreach (var element in picture.DescendantsAndSelf())
        {
            var classes = ((string?)element.Attribute("class") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var names = element.Name.LocalName == "text" ? classes.Prepend("text") : classes;
            foreach (
                var rule in names
                    .SelectMany(name => Rules.GetValueOrDefault(name, []))
                    .OrderBy(rule => rule.Important)
                    .ThenBy(rule => rule.Place)
            )
            {
                element.SetAttributeValue(rule.Property, rule.Value);
            }

            element.SetAttributeValue("class", null);
            foreach (var attribute in element.Attributes().Where(each => each.Value.Contains("var(", StringComparison.Ordinal)).ToList())
            {
                attribute.Value = Value(attribute.Value);
            }
        }
    }

    private static FrozenDictionary<string, string> ReadTokens() =>
        Declaration()
            .Matches(FirstBlock().Match(Sheet("css/tokens.css")).Groups["body"].Value)
            .Where(match => match.Groups["name"].Value.StartsWith("--", StringComparison.Ordinal))
            .ToFrozenDictionary(match => match.Groups["name"].Value[2..], match => match.Groups["value"].Value.Trim());

    private static FrozenDictionary<string, Rule[]> ReadRules() =>
        Block()
            .Matches(Sheet("css/components.css"))
            .SelectMany((block, i) => block.Groups["selectors"].Value.Split(',').Select(selector => (selector: selector.Trim(), block, i)))
            .Where(each => Selector().IsMatch(each.selector))
            .SelectMany(each =>
                Declaration()
                    .Matches(each.block.Groups["body"].Value)
                    .Where(match => Written.Contains(match.Groups["name"].Value))
                    .Select(match => (Name: Selector().Match(each.selector).Groups["name"].Value, Rule: RuleOf(match, each.i)))
            )
            .GroupBy(each => each.Name, each => each.Rule)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    private static Rule RuleOf(Match declaration, int place)
    {
        const string important = "!important";
        var value = declaration.Groups["value"].Value.Trim();
        var isImportant = value.EndsWith(important, StringComparison.Ordinal);
        return new Rule(declaration.Groups["name"].Value, Value(isImportant ? value[..^important.Length] : value), isImportant, place);
    }

    private static string Value(string written) => Reference().Replace(written, match => Token(match.Groups["name"].Value));

    /// <summary>A style sheet without remarks and without what holds only on some media.</summary>
    private static string Sheet(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return Media().Replace(Remark().Replace(reader.ReadToEnd(), ""), "");
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Remark();

    [GeneratedRegex(@"@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}")]
    private static partial Regex Media();

    [GeneratedRegex(@":root\{(?<body>[^}]*)\}")]
    private static partial Regex FirstBlock();

    [GeneratedRegex(@"(?<selectors>[^{}]+)\{(?<body>[^{}]*)\}")]
    private static partial Regex Block();

    [GeneratedRegex(@"(?<name>[\w-]+)\s*:\s*(?<value>[^;]+)")]
    private static partial Regex Declaration();

    [GeneratedRegex(@"^(?:svg (?<name>text)|(?:\.fig )?\.(?<name>[\w-]+))$")]
    private static partial Regex Selector();

    [GeneratedRegex(@"var\(--(?<name>[\w-]+)\)")]
    private static partial Regex Reference();

    private sealed record Rule(string Property, string Value, bool Important, int Place);
}
