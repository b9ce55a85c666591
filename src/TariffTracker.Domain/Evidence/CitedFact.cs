using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Evidence;

/// <summary>What part of a document a piece of evidence stands on.</summary>
public enum CitedPart
{
    /// <summary>The document as a whole.</summary>
    Document,

    /// <summary>A <see cref="Fact"/> with a question of its own.</summary>
    Fact,

    /// <summary>A rate action.</summary>
    RateAction,

    /// <summary>A stacking rule.</summary>
    StackingRule,

    /// <summary>A step of a proposal.</summary>
    ProposalStep,

    /// <summary>A variant of a proposal.</summary>
    ProposalVariant,

    /// <summary>A readout.</summary>
    Readout,

    /// <summary>A clause of two readouts.</summary>
    Clause,

    /// <summary>A sitting within a round.</summary>
    Meeting,

    /// <summary>An outcome or next step.</summary>
    Outcome,

    /// <summary>A post somebody held.</summary>
    Post,

    /// <summary>The normal duty of a typical good.</summary>
    TypicalGood,
}

/// <summary>One statement of the record with its evidence, wherever in the documents it stands.</summary>
public sealed record CitedFact
{
    /// <summary>The document it stands in.</summary>
    public required DocumentRef Document { get; init; }

    /// <summary>What part of the document.</summary>
    public required CitedPart Part { get; init; }

    /// <summary>Short name of the part, unique among parts of its kind in the document; empty for the whole document.</summary>
    public required string PartId { get; init; }

    /// <summary>The question, where the statement has one of its own.</summary>
    public LocalizedText? Question { get; init; }

    /// <summary>What the record says; null for a document as a whole.</summary>
    public LocalizedText? Used { get; init; }

    /// <summary>Why the record says so; null where nobody disagrees or no reason is given.</summary>
    public LocalizedText? Why { get; init; }

    /// <summary>The rate used, in percent; null when the statement is about no rate.</summary>
    public decimal? RatePercent { get; init; }

    /// <summary>What that rate is counted on.</summary>
    public Basis? Basis { get; init; }

    /// <summary>How much a disagreement matters.</summary>
    public Weight Weight { get; init; } = Weight.Small;

    /// <summary>The evidence.</summary>
    public required IReadOnlyList<Citation> Citations { get; init; }

    /// <summary>Id of the statement within the page of its document, also its anchor.</summary>
    public string Anchor => PartId.Length == 0 ? "evidence" : PartId;

    /// <summary>Id of the statement among all of the record, also its anchor in the register of contested facts.</summary>
    public string RegisterAnchor => $"{Document.Slug}-{Anchor}";

    /// <summary>How many citations do not support the value used.</summary>
    public int DifferingReadings => Citations.Count(c => c.Stance != Stance.Supports);

    /// <summary>True when at least one citation does not support the value used.</summary>
    public bool IsContested => DifferingReadings > 0;
}
