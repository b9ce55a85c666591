namespace TariffTracker.Web.Features.Editing.Fields;

/// <summary>With what a field is filled in.</summary>
public enum Widget
{
    /// <summary>One line of text.</summary>
    Text,

    /// <summary>A text in English and in Japanese.</summary>
    LocalizedText,

    /// <summary>A whole number or a number with decimals.</summary>
    Number,

    /// <summary>One civil day.</summary>
    Day,

    /// <summary>A day, or a date known only roughly.</summary>
    PartialDate,

    /// <summary>Yes or no.</summary>
    YesOrNo,

    /// <summary>One of several words.</summary>
    Choice,

    /// <summary>Another document, by its name.</summary>
    Reference,

    /// <summary>Several other documents, by their names.</summary>
    References,

    /// <summary>Several lines of text.</summary>
    Texts,

    /// <summary>A part with fields of its own, or none.</summary>
    Part,

    /// <summary>Any number of parts.</summary>
    Parts,
}
