using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using TariffTracker.Domain.Record;
using TariffTracker.Domain.Time;

namespace TariffTracker.Web.Data.Seeds;

/// <summary>Says what is wrong with a JSON text in words for those who write seeds, who need not know the types behind it.</summary>
public static partial class JsonProblem
{
    /// <summary>Place and problem: "line 7, column 18, $.publishedOn: '2025-02-30' is not a date …".</summary>
    /// <param name="problem">What the serialiser found.</param>
    /// <param name="utf8">The text it was reading.</param>
    public static string Describe(JsonException problem, ReadOnlySpan<byte> utf8)
    {
        var path = string.IsNullOrEmpty(problem.Path) ? "$" : problem.Path;
        var line = (int)(problem.LineNumber ?? 0);
        return $"line {line + 1}, column {Column(utf8, line, (int)(problem.BytePositionInLine ?? 0))}, {path}: {Words(problem.Message)}";
    }

    private static int Column(ReadOnlySpan<byte> utf8, int line, int bytesInLine)
    {
        for (; line > 0; line--)
        {
            utf8 = utf8[(utf8.IndexOf((byte)'\n') + 1)..];
        }

        return Encoding.UTF8.GetCharCount(utf8[..Math.Min(bytesInLine, utf8.Length)]) + 1;
    }

    private static string Words(string message)
    {
        var text = Position().Replace(message, "");
        if (UnknownMember().Match(text) is { Success: true } unknown)
        {
            return $"there is no member '{unknown.Groups["member"].Value}' here.";
        }

        if (DoubleMember().Match(text) is { Success: true } twice)
        {
            return $"the member '{twice.Groups["member"].Value}' occurs twice.";
        }

        if (MissingMembers().Match(text) is { Success: true } missing)
        {
            return $"missing: {missing.Groups["members"].Value}.";
        }

        if (NullMember().Match(text) is { Success: true } nothing)
        {
            return $"'{nothing.Groups["member"].Value}' cannot be null; leave it out if it may be missing.";
        }

        return WrongForm().Match(text) is { Success: true } wrong
            ? $"the value has the wrong form; {Form(wrong.Groups["type"].Value)}."
            : text;
    }

    private static string Form(string typeName)
    {
        var name = Nullable().Match(typeName) is { Success: true } nullable ? nullable.Groups["type"].Value : typeName;
        return name switch
        {
            "System.DateOnly" => "write a day that exists, as \"2025-07-09\"",
            "System.Decimal" or "System.Int32" => "write a number, without quotes",
            "System.Boolean" => "write true or false",
            "System.String" => "write a text in quotes",
            _ when typeof(Document).Assembly.GetType(name) is { } type => Form(type),
            _ when name.Contains("IReadOnlyList", StringComparison.Ordinal) || name.Contains("List`1", StringComparison.Ordinal) =>
                "write a list: [ … ]",
            _ => $"it is no {name}",
        };
    }

    private static string Form(Type type)
    {
        if (type == typeof(PartialDate))
        {
            return "write a date such as \"2025-07-09\"";
        }

        if (!type.IsEnum)
        {
            return "write an object: { … }";
        }

        var words = Enum.GetValues(type).Cast<object>().Select(word => JsonSerializer.Serialize(word, type, DocumentJson.Options));
        return $"allowed are {string.Join(", ", words)}";
    }

    [GeneratedRegex(@" Path: \$.*$", RegexOptions.Singleline)]
    private static partial Regex Position();

    [GeneratedRegex("^The JSON property '(?<member>.*)' could not be mapped")]
    private static partial Regex UnknownMember();

    [GeneratedRegex("^Duplicate property '(?<member>.*?)' encountered")]
    private static partial Regex DoubleMember();

    [GeneratedRegex("missing required properties including: (?<members>.*?)\\.?$")]
    private static partial Regex MissingMembers();

    [GeneratedRegex("^The (property or field|constructor parameter) '(?<member>.*)' on type '.*' doesn't allow (setting )?null")]
    private static partial Regex NullMember();

    [GeneratedRegex("^The JSON value could not be converted to (?<type>.*?)\\.?$")]
    private static partial Regex WrongForm();

    [GeneratedRegex(@"^System\.Nullable`1\[(?<type>.*)\]$")]
    private static partial Regex Nullable();
}
