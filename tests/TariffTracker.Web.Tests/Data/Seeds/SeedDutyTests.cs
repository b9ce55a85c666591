using System.Text.Json;
using TariffTracker.Domain.Duties;
using TariffTracker.Domain.Record;

namespace TariffTracker.Web.Tests.Data.Seeds;

/// <summary>What typical goods pay by the seeds, held to totals worked out by hand from the legal texts (duties.json).</summary>
public sealed class SeedDutyTests
{
    private static readonly List<Case> Cases = JsonSerializer.Deserialize<List<Case>>(
        File.ReadAllText(Path.Combine(Repository.Root, "tests", "TariffTracker.Web.Tests", "Data", "Seeds", "duties.json")),
        DocumentJson.Options
    )!;

    public static TheoryData<int, string> Every => [.. Cases.Select((each, i) => (i, $"{each.Why} ({each.AsOf:yyyy-MM-dd})"))];

    [Theory]
    [MemberData(nameof(Every))]
    public void Duty_OfATypicalGood_IsAsTheLegalTextsSay(int place, string why)
    {
        var asked = Cases[place];
        var record = SeedRecord.Whole.KnownOn(asked.Known ?? SeedRecord.End);

        var duty = record.Duties.For(asked.Product(), asked.AsOf);

        Assert.True(duty.TotalPercent == asked.TotalPercent, $"{why}: {duty.TotalPercent}, not {asked.TotalPercent}. {Explain(duty)}");
    }

    private static string Explain(Duty duty) =>
        string.Join(
            "; ",
            duty.Lines.Select(line =>
                $"{line.Measure?.Id ?? "mfn"} {line.RatePercent} {line.Basis} × {line.ShareOfValue} = {line.AppliedPercent} ({line.Reason}, {line.Scope?.Id})"
            )
        )
        + " spared: "
        + string.Join(", ", duty.Spared.Select(each => $"{each.Measure.Id} by {each.Scope.Id}"));

    private sealed record Case
    {
        public required string Hts { get; init; }
        public decimal? MfnPercent { get; init; }
        public bool Preference { get; init; }
        public IReadOnlyList<Trait> Traits { get; init; } = [];
        public IReadOnlyList<Trait> NotTraits { get; init; } = [];
        public decimal? SteelShare { get; init; }
        public decimal? AluminumShare { get; init; }
        public decimal? CopperShare { get; init; }
        public decimal? MetalWeightShare { get; init; }
        public DateOnly? LoadedOn { get; init; }
        public required DateOnly AsOf { get; init; }
        public DateOnly? Known { get; init; }
        public required decimal TotalPercent { get; init; }
        public required string Why { get; init; }

        public Product Product() =>
            new()
            {
                Hts = HtsNumber.Parse(Hts),
                MfnPercent = MfnPercent,
                ClaimsJapanPreference = Preference,
                Traits = TraitSet.Of(Traits),
                NotTraits = TraitSet.Of(NotTraits),
                SteelShare = SteelShare,
                AluminumShare = AluminumShare,
                CopperShare = CopperShare,
                MetalWeightShare = MetalWeightShare,
                LoadedOn = LoadedOn,
            };
    }
}
