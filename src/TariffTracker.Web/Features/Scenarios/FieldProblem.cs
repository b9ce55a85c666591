namespace TariffTracker.Web.Features.Scenarios;

/// <summary>What is wrong with one field of a scenario.</summary>
/// <param name="Field">Name of the field: a parameter of the address (<c>rate2</c>) or a member of the JSON (<c>changes[1].ratePercent</c>).</param>
/// <param name="Key">Key of the sentence that says what is wrong.</param>
/// <param name="Places">What fills its places.</param>
public sealed record FieldProblem(string Field, string Key, params IReadOnlyList<object> Places);

/// <summary>Ties what is wrong with a field to the field, for those who do not see it beside it.</summary>
internal static class FieldProblems
{
    /// <summary>The attributes that say what a field's words are and whether it is wrong.</summary>
    public static Dictionary<string, object> About(this IReadOnlyList<FieldProblem> problems, string field, bool hasHint = false)
    {
        var attributes = new Dictionary<string, object>();
        var isWrong = problems.Any(problem => problem.Field == field);
        if (isWrong)
        {
            attributes.Add("aria-invalid", "true");
        }

        if (isWrong || hasHint)
        {
            attributes.Add("aria-describedby", string.Join(' ', Words(field, isWrong, hasHint)));
        }

        return attributes;
    }

    private static IEnumerable<string> Words(string field, bool isWrong, bool hasHint) =>
        (hasHint ? new[] { $"{field}-hint" } : []).Concat(isWrong ? [$"{field}-problem"] : []);
}
