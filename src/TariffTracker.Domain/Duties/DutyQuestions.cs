using TariffTracker.Domain.Rates;

namespace TariffTracker.Domain.Duties;

/// <summary>Finds what was not stated and would change the total, by reckoning again with it.</summary>
internal static class DutyQuestions
{
    public static IReadOnlyList<OpenPoint> Of(DutyBook book, DutyQuestion question, DutyReckoning outcome)
    {
        var open = new List<OpenPoint>();
        var asked = new HashSet<TraitSet>();
        foreach (var match in question.Matches)
        {
            if (!match.Scope.HoldsOn(question.AsOf) || match.Scope.Unasked || !question.HasWeight(match.Scope))
            {
                continue;
            }

            if (match.Below && !question.TakesListedPart)
            {
                AskSuffix(match);
            }
            else
            {
                AskTraits(match);
            }

            if (
                match.Scope.MinimumMetalWeightShare is not null
                && question.Product.MetalWeightShare is null
                && question.HasTraits(match)
                && !DutyBook.StartsWithAny(question.Product.Hts.Digits, match.Scope.WeightRuleSpares)
            )
            {
                AskFigure(MissingFigure.MetalWeightShare, match.Scope, With(product => product with { MetalWeightShare = 0 }));
            }
        }

        foreach (var entry in outcome.Entries)
        {
            AskContent(entry);
        }

        return open;

        DutyQuestion With(Func<Product, Product> change) => question with { Product = change(question.Product) };

        void AskSuffix(DutyBook.Match match)
        {
            var product = question.Product;
            if (product.NotTraits.HasAny(match.Requires))
            {
                return;
            }

            // Where the listed part also has to have a trait, it takes both to change the total.
            var unstated = match.Scope.Presumed ? default : match.Requires.Without(product.Traits);
            var listed = product with { Traits = product.Traits.With(unstated) };
            AskFigure(MissingFigure.StatisticalSuffix, match.Scope, question with { Product = listed, TakesListedPart = true }, unstated);
        }

        void AskTraits(DutyBook.Match match)
        {
            var product = question.Product;
            var unstated = match.Requires.Without(product.Traits).Without(product.NotTraits);
            if (unstated.IsEmpty || product.NotTraits.HasAny(match.Requires) || !asked.Add(unstated))
            {
                return;
            }

            var otherwise = match.Scope.Presumed
                ? With(p => p with { NotTraits = p.NotTraits.With(unstated) })
                : With(p => p with { Traits = p.Traits.With(unstated) });
            if (DutyReckoning.Of(book, otherwise).Total is var total && total != outcome.Total)
            {
                open.Add(
                    new OpenPoint
                    {
                        Traits = [.. unstated.Traits],
                        TotalOtherwise = total,
                        Scope = match.Scope,
                    }
                );
            }
        }

        void AskFigure(MissingFigure figure, TariffScope scope, DutyQuestion otherwise, TraitSet traits = default)
        {
            // One question for each figure: of several, the one that needs the fewest traits beside it.
            var place = open.FindIndex(other => other.Figure == figure);
            if (place >= 0 && open[place].Traits.Count <= traits.Traits.Count())
            {
                return;
            }

            if (DutyReckoning.Of(book, otherwise).Total is var total && total != outcome.Total)
            {
                var asks = new OpenPoint
                {
                    Traits = [.. traits.Traits],
                    Figure = figure,
                    TotalOtherwise = total,
                    Scope = scope,
                };
                if (place >= 0)
                {
                    open[place] = asks;
                }
                else
                {
                    open.Add(asks);
                }
            }
        }

        void AskContent(DutyEntry entry)
        {
            if (question.Product.StatesMetal || entry.Reason is DutyReason.Suspended or DutyReason.InTransit)
            {
                return;
            }

            switch (entry.ValueBase)
            {
                case ValueBase.SteelContent:
                    AskFigure(MissingFigure.SteelShare, entry.Scope, With(product => product with { SteelShare = 0 }));
                    break;
                case ValueBase.AluminumContent:
                    AskFigure(MissingFigure.AluminumShare, entry.Scope, With(product => product with { AluminumShare = 0 }));
                    break;
                case ValueBase.CopperContent:
                    AskFigure(MissingFigure.CopperShare, entry.Scope, With(product => product with { CopperShare = 0 }));
                    break;
                default:
                    break;
            }
        }
    }
}
