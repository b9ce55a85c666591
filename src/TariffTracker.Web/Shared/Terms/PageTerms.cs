namespace TariffTracker.Web.Shared.Terms;

/// <summary>The terms that the page of one request explains, each of them once.</summary>
public sealed class PageTerms
{
    private readonly List<GlossaryTerm> explained = [];
    private readonly HashSet<(string Section, string Term)> marked = [];

    /// <summary>The terms explained so far.</summary>
    public IReadOnlyList<GlossaryTerm> Explained => explained;

    /// <summary>True on pages that end with the explanations; elsewhere terms are plain words.</summary>
    public bool CanExplain { get; private set; }

    /// <summary>Called when a term is explained that was not before.</summary>
    public event Action? Added;

    /// <summary>Says that the page ends with the explanations.</summary>
    public void Begin() => CanExplain = true;

    /// <summary>Explains a term at the end of the page.</summary>
    public void Explain(GlossaryTerm term)
    {
        if (!explained.Contains(term))
        {
            explained.Add(term);
            Added?.Invoke();
        }
    }

    /// <summary>True the first time a term is met in a section of the page, where it is marked; false afterwards.</summary>
    public bool IsFirst(string section, GlossaryTerm term)
    {
        ArgumentNullException.ThrowIfNull(term);
        return marked.Add((section, term.Id));
    }
}
