using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Editing;

/// <summary>A document of which somebody has a draft that is not done with.</summary>
/// <param name="Document">The document.</param>
/// <param name="Draft">Id of the draft.</param>
/// <param name="Owner">Whose draft it is.</param>
/// <param name="State">How far it is.</param>
public readonly record struct PendingDocument(DocumentRef Document, Guid Draft, string Owner, DraftState State);
