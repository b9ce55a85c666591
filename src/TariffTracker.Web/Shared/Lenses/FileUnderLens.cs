namespace TariffTracker.Web.Shared.Lenses;

/// <summary>Marks the address of a file outside <c>/api</c> that follows from the lens.</summary>
public sealed class FileUnderLens;
