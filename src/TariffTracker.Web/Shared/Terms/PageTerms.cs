namespace TariffTracker.Web.Shared.Terms;

/// <summary>The terms that the page of one request explains, each of them once, and once more wherever it is worked out for what stands there.</summary>
public sealed class PageTerms
{
    private readonly List<TermNote> notes = [];
    private readonly HashSet<(string Section, string Term)> marked = [];

    /// <summary>The explanations so far.</summary>
    public IReadOnlyList<TermNote> Notes => notes;

    /// <summary>True on pages that end with the explanations; elsewhere terms are plain words.</summary>
    public bool CanExplain { get; private set; }

    /// <summary>Called when an explanation is added.</summary>
    public event Action? Added;

    /// <summary>Says that the page ends with the explanations.</summary>
    public void Begin() => CanExplain = true;

    /// <summary>Explains a term at the end of the page.</summary>
    /// <param name="term">The term.</param>
    /// <param name="here">What it comes to where it is asked for; null for explaining the term alone.</param>
    /// <returns>The explanation, which is the one from before when the same was asked.</returns>
    public TermNote Explain(GlossaryTerm term, string? here)
    {
        ArgumentNullException.ThrowIfNull(term);
        if (notes.Find(each => each.Term == term && each.Here == here) is { } same)
        {
            return same;
        }

        var note = new TermNote(here is null ? $"term-{term.Id}" : $"term-{term.Id}-{notes.Count}", term, here);
        notes.Add(note);
        Added?.Invoke();
        return note;
    }

    /// <summary>True the first time a term is met in a section of the page, where it is marked; false afterwards.</summary>
    public bool IsFirst(string section, GlossaryTerm term)
    {
        ArgumentNullException.ThrowIfNull(term);
        return marked.Add((section, term.Id));
    }
}

/// <summary>An explanation at the end of a page.</summary>
/// <param name="Id">Id of its element.</param>
/// <param name="Term">The term.</param>
/// <param name="Here">What it comes to where it is asked for; null for the term alone.</param>
public sealed record TermNote(string Id, GlossaryTerm Term, string? Here);
