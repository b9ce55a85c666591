namespace TariffTracker.Web.Shared.Formats;

/// <summary>How a reader wants numbers written, whatever the language of the page.</summary>
public enum NumberStyle
{
    /// <summary>1,234.5.</summary>
    Point,

    /// <summary>1.234,5.</summary>
    Comma,

    /// <summary>1 234,5, with a narrow space that no line breaks at.</summary>
    Space,
}
