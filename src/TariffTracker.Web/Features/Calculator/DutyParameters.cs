using System.ComponentModel;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using TariffTracker.Domain.Duties;
using TariffTracker.Web.Shared;

namespace TariffTracker.Web.Features.Calculator;

/// <summary>A good as an address describes it, not yet read. Pages and programs use the same parameters.</summary>
public sealed record DutyParameters
{
    [FromQuery(Name = "hts"), Description("HTS number: eight or ten digits, with or without dots.")]
    public string? Hts { get; init; }

    [FromQuery(Name = "mfn"), Description("Normal (MFN) duty in percent, 0 when free; without it that of the record's table.")]
    public string? Mfn { get; init; }

    [
        FromQuery(Name = "loaded"),
        Description("The day the good was loaded on its last vessel, for the rules that spare goods on their way.")
    ]
    public string? Loaded { get; init; }

    [FromQuery(Name = "preference"), Description("JP when the preference of the agreement of 2019 is claimed.")]
    public string? Preference { get; init; }

    [FromQuery(Name = "trait"), Description("What the good is; may be repeated.")]
    public string[]? Trait { get; init; }

    [FromQuery(Name = "not"), Description("What it is not; may be repeated.")]
    public string[]? Not { get; init; }

    [FromQuery(Name = "steelShare"), Description("Share of the value that is steel, 0 to 1.")]
    public string? SteelShare { get; init; }

    [FromQuery(Name = "aluminumShare"), Description("Share of the value that is aluminium, 0 to 1.")]
    public string? AluminumShare { get; init; }

    [FromQuery(Name = "copperShare"), Description("Share of the value that is copper, 0 to 1.")]
    public string? CopperShare { get; init; }

    [FromQuery(Name = "metalWeightShare"), Description("Share of the weight that is metal, 0 to 1.")]
    public string? MetalWeightShare { get; init; }

    [FromQuery(Name = "usContentShare"), Description("Share of the value that comes from the United States, 0 to 1.")]
    public string? UsContentShare { get; init; }

    /// <summary>The parameters of an address.</summary>
    public static DutyParameters Of(IReadOnlyList<KeyValuePair<string, string>> filters)
    {
        ArgumentNullException.ThrowIfNull(filters);
        return new DutyParameters
        {
            Hts = One("hts"),
            Mfn = One("mfn"),
            Loaded = One("loaded"),
            Preference = One("preference"),
            Trait = Every("trait"),
            Not = Every("not"),
            SteelShare = One("steelShare"),
            AluminumShare = One("aluminumShare"),
            CopperShare = One("copperShare"),
            MetalWeightShare = One("metalWeightShare"),
            UsContentShare = One("usContentShare"),
        };

        string[] Every(string name) =>
            [
                .. filters
                    .Where(pair => pair.Key.Equals(name, StringComparison.OrdinalIgnoreCase))
                    .Select(pair => pair.Value.Trim())
                    .Where(value => value.Length > 0),
            ];

        // Given twice it is read as both together, which is neither, and so gets its sentence.
        string? One(string name) => Every(name) is [_, ..] values ? string.Join(',', values) : null;
    }

    /// <summary>The parameters that describe a good.</summary>
    public static (string Name, string? Value)[] Of(Product product)
    {
        ArgumentNullException.ThrowIfNull(product);
        return
        [
            ("hts", product.Hts.ToString()),
            ("mfn", Text(product.MfnPercent)),
            ("loaded", product.LoadedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("preference", product.ClaimsJapanPreference ? DutyRequest.Japan : null),
            .. product.Traits.Traits.Select(trait => ("trait", (string?)Slugs.Of(trait))),
            .. product.NotTraits.Traits.Select(trait => ("not", (string?)Slugs.Of(trait))),
            ("steelShare", Text(product.SteelShare)),
            ("aluminumShare", Text(product.AluminumShare)),
            ("copperShare", Text(product.CopperShare)),
            ("metalWeightShare", Text(product.MetalWeightShare)),
            ("usContentShare", Text(product.UsContentShare)),
        ];
    }

    private static string? Text(decimal? number) => number?.ToString("0.####", CultureInfo.InvariantCulture);
}
