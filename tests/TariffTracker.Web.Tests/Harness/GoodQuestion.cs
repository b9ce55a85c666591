using System.Globalization;
using TariffTracker.Domain.Duties;
using TariffTracker.Web.Shared;

namespace TariffTracker.Web.Tests.Harness;

/// <summary>A typical good as a question of a program.</summary>
internal static class GoodQuestion
{
    /// <summary>The parameters of <c>/api/v1/duty</c>.</summary>
    public static string Of(TypicalGood good) =>
        string.Join(
            '&',
            new[]
            {
                $"hts={good.Hts}",
                Part("mfn", good.MfnPercent),
                Part("steelShare", good.SteelShare),
                Part("aluminumShare", good.AluminumShare),
                Part("copperShare", good.CopperShare),
                Part("metalWeightShare", good.MetalWeightShare),
            }
                .Concat(good.Traits.Select(trait => $"trait={Slugs.Of(trait)}"))
                .Concat(good.NotTraits.Select(trait => $"not={Slugs.Of(trait)}"))
                .Where(part => part.Length > 0)
        );

    private static string Part(string name, decimal? number) =>
        number is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{name}={number}");
}
