using TariffTracker.Domain.Editing;
using TariffTracker.Domain.Record;

namespace TariffTracker.Web.Features.Editing.Drafting;

/// <summary>A field that was changed here and elsewhere, each in another way.</summary>
/// <param name="Document">The document; null for a field of the draft itself: its name, reason or sort.</param>
/// <param name="Field">The field with its three values.</param>
/// <param name="FromColleague">True when a colleague published theirs, false when another window of the same person saved it.</param>
public sealed record DraftFieldConflict(DocumentRef? Document, FieldConflict Field, bool FromColleague);
