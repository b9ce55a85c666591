using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Rules;

/// <summary>A document as somebody would have it.</summary>
/// <param name="Ref">Its kind and id.</param>
/// <param name="Text">The document as JSON; may lack what has not been entered yet.</param>
/// <param name="IsNew">True when the record must not hold a document of that id yet.</param>
public sealed record DraftedDocument(DocumentRef Ref, string Text, bool IsNew = false);
