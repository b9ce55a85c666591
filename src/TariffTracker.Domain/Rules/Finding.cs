using System.Globalization;
using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Rules;

/// <summary>A rule that a document breaks.</summary>
public sealed record Finding
{
    internal Finding(string code, DocumentRef document, string place, params object[] arguments)
    {
        Code = code;
        Document = document;
        Place = place;
        Arguments = arguments;
    }

    /// <summary>Code of the rule.</summary>
    public string Code { get; }

    /// <summary>What it means for publication.</summary>
    public Severity Severity => Rule.SeverityOf(Code);

    /// <summary>The document.</summary>
    public DocumentRef Document { get; }

    /// <summary>
    /// The field in it, as the text of a <see cref="Editing.FieldPath"/> (<c>actions[order-14257].until</c>); empty for the document as a
    /// whole.
    /// </summary>
    public string Place { get; }

    /// <summary>
    /// What the sentence needs, in its order: <see cref="DateOnly"/>, <see cref="decimal"/> (percent), <see cref="int"/>,
    /// <see cref="LocalizedText"/>, <see cref="DocumentRef"/>, <see cref="FieldForm"/> or a <see cref="string"/> to be shown as it is.
    /// </summary>
    public IReadOnlyList<object> Arguments { get; }

    /// <summary>True when the record that is published breaks the rule in the same way: nobody has to give a reason again.</summary>
    public bool AlreadyThere { get; init; }

    /// <summary>
    /// What a word of reason is stored under. It names rule, place and values, so that a reason for one rate is none for another.
    /// </summary>
    public string Key =>
        string.Join(
            '|',
            [Code, Document.Slug, Place, .. Arguments.Select(argument => Convert.ToString(argument, CultureInfo.InvariantCulture) ?? "")]
        );
}

/// <summary>What a field takes.</summary>
public enum FieldForm
{
    /// <summary>One civil day.</summary>
    Day,

    /// <summary>A day, or a date known only roughly.</summary>
    PartialDate,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Yes or no.</summary>
    YesOrNo,

    /// <summary>A text.</summary>
    Text,

    /// <summary>One of several words.</summary>
    Choice,

    /// <summary>A list.</summary>
    List,

    /// <summary>A part with fields of its own.</summary>
    Part,
}
