using TariffTracker.Domain.Negotiations;

namespace TariffTracker.Web.Data.Rows;

/// <summary>A person.</summary>
public sealed class PersonRow : DocumentRow<Person>
{
    /// <summary>Which side the person is on.</summary>
    public Side Side { get; private set; }

    private protected override void FillColumns(Person document) => Side = document.Side;
}
