using TariffTracker.Domain.Record;

namespace TariffTracker.Web.Shared.Terms;

/// <summary>A term of the two governments, with what it means.</summary>
public sealed record GlossaryTerm
{
    /// <summary>Short name in addresses.</summary>
    public required string Id { get; init; }

    /// <summary>What it is about.</summary>
    public required TermGroup Group { get; init; }

    /// <summary>Washington's term and Tokyo's.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>What it means, in one line or two.</summary>
    public required LocalizedText Brief { get; init; }

    /// <summary>Other terms that it must not be taken for.</summary>
    public IReadOnlyList<string> ApartFrom { get; init; } = [];

    /// <summary>Where a document has the term in its title.</summary>
    public IReadOnlyList<TermWording> Wordings { get; init; } = [];

    /// <summary>Where the record meets it.</summary>
    public IReadOnlyList<TermUse> InTheRecord { get; init; } = [];

    /// <summary>How sentences of the site write the term, in each language; empty for terms that no sentence has.</summary>
    public TermForms Found { get; init; } = new([], []);

    /// <summary>The first day on which the explanation gives nothing away; null when it never does.</summary>
    public DateOnly? KnownFrom { get; init; }
}

/// <summary>The words of a government.</summary>
/// <param name="Text">As they stand in the title of the document.</param>
/// <param name="Source">Id of the document.</param>
public sealed record TermWording(string Text, string Source);

/// <summary>An event of the record that shows what a term stands for.</summary>
/// <param name="On">The day.</param>
/// <param name="Text">What happened.</param>
/// <param name="Sources">Ids of the sources that say so.</param>
public sealed record TermUse(DateOnly On, LocalizedText Text, IReadOnlyList<string> Sources);

/// <summary>The forms in which sentences have a term.</summary>
/// <param name="En">In English.</param>
/// <param name="Ja">In Japanese.</param>
public sealed record TermForms(IReadOnlyList<string> En, IReadOnlyList<string> Ja)
{
    /// <summary>The forms in a language.</summary>
    public IReadOnlyList<string> In(string language) => language == "ja" ? Ja : En;
}
