using TariffTracker.Domain.Evidence;

namespace TariffTracker.Web.Data.Rows;

/// <summary>A source.</summary>
public sealed class SourceRow : DocumentRow<Source>
{
    /// <summary>Earliest day it can have been published.</summary>
    public DateOnly PublishedFirstDay { get; private set; }

    /// <summary>What sort of publication it is.</summary>
    public SourceKind Kind { get; private set; }

    private protected override void FillColumns(Source document) =>
        (PublishedFirstDay, Kind) = (document.PublishedOn.FirstDay, document.Kind);
}
