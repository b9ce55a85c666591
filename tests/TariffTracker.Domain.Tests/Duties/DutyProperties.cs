using FsCheck;
using FsCheck.Fluent;
using TariffTracker.Domain.Duties;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;
using static TariffTracker.Domain.Tests.Sample;

namespace TariffTracker.Domain.Tests.Duties;

/// <summary>What holds of a duty whatever the measures, lists and goods are.</summary>
public sealed class DutyProperties
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(400);
    private static readonly DateOnly On = Day("2025-06-15");
    private static readonly string[] Numbers = ["72083900", "87032301", "8482105032", "02011050"];
    private static readonly string[] Codes = ["", "72", "7208", "87032301", "848210", "8482105032", "0201"];

    private static readonly Gen<Product> AnyProduct =
        from number in Gen.Elements(Numbers)
        from mfn in Gen.Choose(0, 60)
        from steel in Gen.Choose(0, 10)
        from stated in Gen.Choose(0, 2)
        from weight in Gen.Choose(0, 3)
        from traits in Gen.Elements(Trait.AutomobilePart, Trait.CivilAircraft, Trait.UsContent20).ArrayOf()
        select new Product
        {
            Hts = HtsNumber.Parse(number),
            MfnPercent = mfn / 2m,
            SteelShare = stated == 0 ? null : steel / 10m,
            AluminumShare = stated == 2 ? (10 - steel) / 20m : null,
            MetalWeightShare = weight == 0 ? null : weight / 10m,
            Traits = TraitSet.Of(traits.Take(1)),
            NotTraits = TraitSet.Of(traits.Skip(1)).Without(TraitSet.Of(traits.Take(1))),
        };

    private static readonly Gen<TariffMeasure[]> AnyMeasures =
        from seeds in (
            from rate in Gen.Choose(0, 10)
            from basis in Gen.Elements(Basis.Additional, Basis.AllIn)
            from state in Gen.Elements(RateState.InForce, RateState.InForce, RateState.InForce, RateState.Suspended, RateState.Ended)
            from value in Gen.Elements(ValueBase.FullValue, ValueBase.FullValue, ValueBase.SteelContent, ValueBase.AluminumContent)
            from givesWay in Gen.Choose(0, 31)
            from rest in Gen.Elements(true, false)
            select (rate, basis, state, value, givesWay, rest)
        ).ArrayOf(5)
        select seeds
            .Select(
                (seed, i) =>
                    Measure(
                        $"m{i}",
                        "general",
                        Action("a", "2025-01-01", "2025-01-01", rate: seed.rate * 5, state: seed.state, basis: seed.basis) with
                        {
                            ValueBase = seed.value,
                        }
                    ) with
                    {
                        // Only to those before it, so that there is never a circle.
                        YieldsTo =
                        [
                            .. Enumerable
                                .Range(0, i)
                                .Where(other => (seed.givesWay >> other & 1) == 1)
                                .Select(other => new StackingRule
                                {
                                    Measure = $"m{other}",
                                    AnnouncedOn = Day("2025-01-01"),
                                    From = Day("2025-01-01"),
                                    RestPays = seed.rest,
                                    Summary = Text("gives way"),
                                }),
                        ],
                    }
            )
            .ToArray();

    private static readonly Gen<TariffScope[]> AnyScopes = (
        from measure in Gen.Choose(0, 4)
        from code in Gen.Elements(Codes)
        from effect in Gen.Elements(ScopeEffect.Covers, ScopeEffect.Covers, ScopeEffect.Covers, ScopeEffect.Exempts)
        from trait in Gen.Elements<Trait?>(null, null, Trait.AutomobilePart, Trait.CivilAircraft, Trait.UsContent20)
        from weight in Gen.Elements<decimal?>(null, null, 0.15m)
        from presumed in Gen.Elements(false, false, true)
        select new TariffScope
        {
            Id = "list",
            Measures = [$"m{measure}"],
            Effect = effect,
            Name = Text("list"),
            From = Day("2025-01-01"),
            AnnouncedOn = Day("2025-01-01"),
            Codes = [code],
            Requires = trait is { } required ? [required] : [],
            Presumed = presumed,
            MinimumMetalWeightShare = weight,
            OnlyShare = effect == ScopeEffect.Exempts && trait == Trait.UsContent20 ? ShareKind.UsContent : null,
            Complete = true,
        }
    )
        .ArrayOf()
        .Select(scopes => scopes.Take(12).Select((scope, i) => scope with { Id = $"list-{i}" }).ToArray());

    private static readonly Arbitrary<World> AnyWorld = (
        from product in AnyProduct
        from measures in AnyMeasures
        from scopes in AnyScopes
        select new World(product, measures, scopes)
    ).ToArbitrary();

    [Fact]
    public void Total_Always_IsTheSumOfTheLinesAndNeverBelowTheFirst() =>
        Prop.ForAll(
                AnyWorld,
                world =>
                {
                    var duty = world.Duty();
                    return duty.TotalPercent == duty.Lines.Sum(line => line.AppliedPercent)
                        && duty.Lines[0].Measure is null
                        && duty.TotalPercent >= duty.Lines[0].AppliedPercent
                        && duty.Lines.All(line => line is { AppliedPercent: >= 0, ShareOfValue: >= 0 and <= 1 });
                }
            )
            .Check(Many);

    [Fact]
    public void AllInRate_Alone_NeverLeavesTheTotalAboveTheLargerOfBoth() =>
        Prop.ForAll(
                AnyWorld,
                world =>
                {
                    var alone = world with
                    {
                        Measures = [world.Measures[0] with { YieldsTo = [] }],
                        Scopes = [.. world.Scopes.Where(s => s.Measures[0] == "m0")],
                    };
                    var action = alone.Measures[0].Actions[0];
                    return action.Basis != Basis.AllIn
                        || alone.Duty().TotalPercent <= Math.Max(world.Product.MfnPercent!.Value, action.RatePercent!.Value);
                }
            )
            .Check(Many);

    [Fact]
    public void Total_WithTheDocumentsInAnotherOrder_IsTheSame() =>
        Prop.ForAll(
                AnyWorld,
                world =>
                {
                    var turned = world with { Measures = [.. world.Measures.Reverse()], Scopes = [.. world.Scopes.Reverse()] };
                    return world.Duty().TotalPercent == turned.Duty().TotalPercent;
                }
            )
            .Check(Many);

    [Fact]
    public void LineThatGivesWay_Always_NamesWhatItGivesWayTo() =>
        Prop.ForAll(
                AnyWorld,
                world =>
                    world
                        .Duty()
                        .Lines.Where(line => line.Reason is DutyReason.GivesWay or DutyReason.ChargedOnRest)
                        .All(line =>
                            line.GivesWayTo.Count > 0
                            && line.GivesWayTo.All(other => line.Measure!.YieldsTo.Any(rule => rule.Measure == other.Id))
                        )
            )
            .Check(Many);

    [Fact]
    public void OpenPoint_OfTraits_AnsweredGivesTheTotalItNames() =>
        Prop.ForAll(
                AnyWorld,
                world =>
                {
                    var duty = world.Duty();
                    return duty
                        .Open.Where(question => question.Traits.Count > 0)
                        .All(question =>
                        {
                            var traits = TraitSet.Of(question.Traits);
                            var product = question.Scope.Presumed
                                ? world.Product with
                                {
                                    NotTraits = world.Product.NotTraits.With(traits),
                                }
                                : world.Product with
                                {
                                    Traits = world.Product.Traits.With(traits),
                                };
                            return question.TotalOtherwise != duty.TotalPercent
                                && (world with { Product = product }).Duty().TotalPercent == question.TotalOtherwise;
                        });
                }
            )
            .Check(Many);

    [Fact]
    public void Over_AnyStretch_AgreesWithTheDayItself() =>
        Prop.ForAll(
                AnyWorld,
                world =>
                {
                    var engine = world.Engine();
                    return engine
                        .Over(world.Product, Day("2024-12-01"), Day("2025-12-01"))
                        .All(stretch => engine.TotalPercent(world.Product, stretch.From) == stretch.TotalPercent);
                }
            )
            .Check(Many);

    private sealed record World(Product Product, TariffMeasure[] Measures, TariffScope[] Scopes)
    {
        public DutyEngine Engine() =>
            new(
                TariffRecord.Build(
                    1,
                    [
                        .. Measures.Select(m => m.Sector).Distinct().Select(id => Sector(id)),
                        .. Measures.Select(m =>
                            m with
                            {
                                YieldsTo = [.. m.YieldsTo.Where(rule => Measures.Any(other => other.Id == rule.Measure))],
                            }
                        ),
                        .. Scopes,
                    ]
                )
            );

        public Duty Duty() => Engine().For(Product, On);

        public override string ToString() =>
            $"{Product}\n{string.Join("\n", Measures.Select(m => $"{m.Id} {m.Actions[0].RatePercent} {m.Actions[0].Basis} {m.Actions[0].State} {m.Actions[0].ValueBase} gives way to {string.Join(",", m.YieldsTo.Select(r => $"{r.Measure}/{r.RestPays}"))}"))}\n{string.Join("\n", Scopes.Select(s => $"{s.Id} {s.Effect} {s.Measures[0]} '{s.Codes[0]}' {string.Join(",", s.Requires)} {s.MinimumMetalWeightShare} {s.Presumed}"))}";
    }
}
