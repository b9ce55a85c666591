namespace TariffTracker.Web.Features.Scenarios;

/// <summary>A change as somebody wrote it, in a form or in JSON; what was left out is empty.</summary>
public sealed record ChangeText
{
    /// <summary>The fields, in the order of the form.</summary>
    public static readonly IReadOnlyList<string> Fields =
    [
        Names.Do,
        Names.Measure,
        Names.Rate,
        Names.Basis,
        Names.From,
        Names.Until,
        Names.Codes,
        Names.Order,
        Names.Authority,
    ];

    private readonly IReadOnlyDictionary<string, string> fields;

    /// <summary>A change of these fields.</summary>
    public ChangeText(IReadOnlyDictionary<string, string> fields) => this.fields = fields;

    /// <summary>What a field holds, without white space around it.</summary>
    public string this[string field] => fields.GetValueOrDefault(field, "").Trim();

    /// <summary>What is to be done.</summary>
    public string Do => this[Names.Do];

    /// <summary>Id of the measure, or <see cref="NewMeasure"/>.</summary>
    public string Measure => this[Names.Measure];

    /// <summary>True when nobody filled in anything that counts.</summary>
    public bool IsEmpty =>
        new[] { Names.Measure, Names.Rate, Names.Codes, Names.Order, Names.Authority }.All(name => this[name].Length == 0);

    /// <summary>What stands in the field of the measure for one that is not in the record.</summary>
    public static readonly string NewMeasure = "new";

    /// <summary>The names of the fields.</summary>
    public static class Names
    {
        public const string Do = "do";
        public const string Measure = "measure";
        public const string Rate = "rate";
        public const string Basis = "basis";
        public const string From = "from";
        public const string Until = "until";
        public const string Codes = "codes";
        public const string Order = "order";
        public const string Authority = "authority";
    }

    /// <summary>What can be done.</summary>
    public static class Verbs
    {
        public const string Set = "set";
        public const string End = "end";
        public const string TakeBack = "take-back";

        /// <summary>All of them.</summary>
        public static readonly IReadOnlyList<string> All = [Set, End, TakeBack];
    }
}
