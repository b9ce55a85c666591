namespace TariffTracker.Web.Shared.Terms;

/// <summary>Finds terms of the glossary in sentences.</summary>
public static class Jargon
{
    /// <summary>A sentence in parts: plain words, and the first mention of each term.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="terms">The terms to look for.</param>
    /// <param name="language">The language of the sentence.</param>
    /// <param name="isWanted">Whether a term that was found is to be marked.</param>
    public static IEnumerable<JargonPart> In(
        string text,
        IEnumerable<GlossaryTerm> terms,
        string language,
        Func<GlossaryTerm, bool> isWanted
    )
    {
        ArgumentNullException.ThrowIfNull(text);
        var mentions = Mentions(text, terms, language).OrderBy(mention => mention.At).ThenByDescending(mention => mention.Form.Length);
        var at = 0;
        foreach (var (start, form, term) in mentions)
        {
            if (start < at || !isWanted(term))
            {
                continue;
            }

            if (start > at)
            {
                yield return new(text[at..start], null);
            }

            yield return new(form, term);
            at = start + form.Length;
        }

        if (at < text.Length)
        {
            yield return new(text[at..], null);
        }
    }

    private static IEnumerable<(int At, string Form, GlossaryTerm Term)> Mentions(
        string text,
        IEnumerable<GlossaryTerm> terms,
        string language
    ) =>
        terms
            .Select(term =>
                term.Found.In(language)
                    .Select(form => (At: Find(text, form), Form: form, Term: term))
                    .Where(mention => mention.At >= 0)
                    .OrderBy(mention => mention.At)
                    .ThenByDescending(mention => mention.Form.Length)
                    .Take(1)
            )
            .SelectMany(first => first);

    private static int Find(string text, string form)
    {
        for (var at = 0; (at = text.IndexOf(form, at, StringComparison.Ordinal)) >= 0; at++)
        {
            if (!IsPartOfAWord(text, at - 1) && !IsPartOfAWord(text, at + form.Length))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool IsPartOfAWord(string text, int at) => at >= 0 && at < text.Length && char.IsAsciiLetterOrDigit(text[at]);
}

/// <summary>A part of a sentence.</summary>
/// <param name="Text">The words.</param>
/// <param name="Term">The term they are; null for plain words.</param>
public sealed record JargonPart(string Text, GlossaryTerm? Term);
