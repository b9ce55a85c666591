using System.Globalization;
using System.Text;
using TariffTracker.Domain.Duties;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Shared;

namespace TariffTracker.Web.Features.Calculator;

/// <summary>A question about a duty, read from the parameters of an address.</summary>
public sealed class DutyRequest
{
    /// <summary>What <c>preference</c> can be.</summary>
    public static string Japan { get; } = "JP";

    /// <summary>The largest normal duty that is taken for one, in percent.</summary>
    public const decimal MostPercent = 1000;

    private readonly List<DutyProblem> problems = [];
    private readonly DutyParameters asked;
    private readonly TariffRecord record;
    private readonly DateOnly asOf;

    private DutyRequest(DutyParameters asked, TariffRecord record, DateOnly asOf, Product? typical)
    {
        (this.asked, this.record, this.asOf) = (asked, record, asOf);
        Draft = Describe(typical);
    }

    /// <summary>The good; null when something is wrong.</summary>
    public Product? Product => problems.Count == 0 ? Draft : null;

    /// <summary>The good as far as it could be read.</summary>
    public Product Draft { get; }

    /// <summary>What is wrong; empty when all is well.</summary>
    public IReadOnlyList<DutyProblem> Problems => problems;

    /// <summary>Reads a question.</summary>
    /// <param name="asked">What the address says.</param>
    /// <param name="record">The record, as known.</param>
    /// <param name="asOf">The day of entry.</param>
    /// <param name="typical">The good that is meant where the address names no HTS number; null for none.</param>
    public static DutyRequest Read(DutyParameters asked, TariffRecord record, DateOnly asOf, Product? typical = null)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(record);
        return new DutyRequest(asked, record, asOf, typical);
    }

    private Product Describe(Product? typical)
    {
        var hasNumber = typical is null || !string.IsNullOrWhiteSpace(asked.Hts);
        var usual = hasNumber ? null : typical;
        var (traits, notTraits) = Traits();
        var product = new Product
        {
            Hts = hasNumber ? Hts() : typical!.Hts,
            MfnPercent = Mfn() ?? usual?.MfnPercent,
            LoadedOn = Loaded(),
            ClaimsJapanPreference = Preference(),
            Traits = (usual?.Traits ?? default).Without(notTraits).With(traits),
            NotTraits = (usual?.NotTraits ?? default).Without(traits).With(notTraits),
            SteelShare = Share("steelShare", asked.SteelShare) ?? usual?.SteelShare,
            AluminumShare = Share("aluminumShare", asked.AluminumShare) ?? usual?.AluminumShare,
            CopperShare = Share("copperShare", asked.CopperShare) ?? usual?.CopperShare,
            MetalWeightShare = Share("metalWeightShare", asked.MetalWeightShare) ?? usual?.MetalWeightShare,
            UsContentShare = Share("usContentShare", asked.UsContentShare) ?? usual?.UsContentShare,
        };
        CheckMetals(product);
        CheckNormalDuty(product);
        return product;
    }

    private HtsNumber Hts()
    {
        var given = asked.Hts ?? "";
        DutyFault? fault = HtsNumber.Read(given, out var number) switch
        {
            null => null,
            HtsProblem.Empty => DutyFault.HtsMissing,
            HtsProblem.NotDigits => DutyFault.HtsNotDigits,
            HtsProblem.Length => DutyFault.HtsLength,
            HtsProblem.NoSuchChapter => DutyFault.HtsChapter,
            _ => DutyFault.HtsSpecial,
        };
        if (fault is { } wrong)
        {
            Refuse("hts", given, wrong);
        }

        return number;
    }

    private decimal? Mfn()
    {
        if (string.IsNullOrWhiteSpace(asked.Mfn))
        {
            return null;
        }

        DutyFault? fault =
            Number(asked.Mfn) is not { } percent ? DutyFault.MfnNotANumber
            : percent < 0 ? DutyFault.MfnNegative
            : percent > MostPercent ? DutyFault.MfnTooLarge
            : null;
        return Accept("mfn", asked.Mfn, fault) ? Number(asked.Mfn) : null;
    }

    private DateOnly? Loaded()
    {
        if (string.IsNullOrWhiteSpace(asked.Loaded))
        {
            return null;
        }

        if (!DateOnly.TryParseExact(asked.Loaded.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            Refuse("loaded", asked.Loaded, DutyFault.LoadedNotADay);
            return null;
        }

        if (day > asOf)
        {
            Refuse("loaded", asked.Loaded, DutyFault.LoadedAfterEntry, asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        return day;
    }

    private bool Preference() =>
        !string.IsNullOrWhiteSpace(asked.Preference)
        && Accept(
            "preference",
            asked.Preference,
            asked.Preference.Trim().Equals(Japan, StringComparison.OrdinalIgnoreCase) ? null : DutyFault.PreferenceUnknown
        );

    private (TraitSet Is, TraitSet IsNot) Traits()
    {
        var traits = Read("trait", asked.Trait);
        var notTraits = Read("not", asked.Not);
        foreach (var trait in traits.Traits.Where(notTraits.Has))
        {
            Refuse("not", Slugs.Of(trait), DutyFault.TraitBothWays);
        }

        return (traits, notTraits);

        TraitSet Read(string parameter, string[]? words)
        {
            var read = new List<Trait>();
            foreach (var word in (words ?? []).Select(word => word.Trim()).Where(word => word.Length > 0))
            {
                if (Slugs.Parse<Trait>(word) is { } trait)
                {
                    read.Add(trait);
                }
                else
                {
                    Refuse(parameter, word, DutyFault.TraitUnknown, string.Join(", ", TraitsOf(record).Traits.Select(Slugs.Of)));
                }
            }

            return TraitSet.Of(read);
        }
    }

    /// <summary>The traits that the lists of a record name: those it is of use to state.</summary>
    public static TraitSet TraitsOf(TariffRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return TraitSet.Of(record.Scopes.SelectMany(scope => scope.Requires));
    }

    private decimal? Share(string parameter, string? given)
    {
        if (string.IsNullOrWhiteSpace(given))
        {
            return null;
        }

        DutyFault? fault =
            Number(given) is not { } share ? DutyFault.ShareNotANumber
            : share < 0 ? DutyFault.ShareNegative
            : share > 1 ? DutyFault.ShareAboveWhole
            : null;
        return Accept(parameter, given, fault) ? Number(given) : null;
    }

    private void CheckMetals(Product product)
    {
        var sum = 0m;
        foreach (
            var (parameter, share) in new[]
            {
                ("steelShare", product.SteelShare),
                ("aluminumShare", product.AluminumShare),
                ("copperShare", product.CopperShare),
            }
        )
        {
            sum += share ?? 0;
            if (sum > 1 && share > 0)
            {
                var all = (product.SteelShare ?? 0) + (product.AluminumShare ?? 0) + (product.CopperShare ?? 0);
                Refuse(
                    parameter,
                    share.Value.ToString(CultureInfo.InvariantCulture),
                    DutyFault.SharesAboveWhole,
                    all.ToString("0.####", CultureInfo.InvariantCulture)
                );
                return;
            }
        }
    }

    private void CheckNormalDuty(Product product)
    {
        if (problems.Any(problem => problem.Parameter is "hts" or "mfn") || record.Duties.NormalPercent(product) is not null)
        {
            return;
        }

        if (record.Duties.LineOf(product.Hts) is { } line)
        {
            Refuse("mfn", "", DutyFault.MfnNotInPercent, line.MfnText);
        }
        else
        {
            Refuse("mfn", "", DutyFault.MfnUnknown, product.Hts.ToString());
        }
    }

    private bool Accept(string parameter, string given, DutyFault? fault)
    {
        if (fault is { } wrong)
        {
            Refuse(parameter, given, wrong);
        }

        return fault is null;
    }

    private void Refuse(string parameter, string given, DutyFault fault, string detail = "") =>
        problems.Add(new DutyProblem(parameter, given.Trim(), fault, detail));

    /// <summary>A number as people write it, with or without a sign of percent, in narrow or wide digits.</summary>
    public static decimal? Number(string? text) =>
        decimal.TryParse(
            (text ?? "").Normalize(NormalizationForm.FormKC).Trim().TrimEnd('%').TrimEnd(),
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;
}
