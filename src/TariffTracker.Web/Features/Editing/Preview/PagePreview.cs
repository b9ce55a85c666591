using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using TariffTracker.Domain.Record;
using TariffTracker.Domain.Time;
using TariffTracker.Web.Data;
using TariffTracker.Web.Features.Measures;
using TariffTracker.Web.Features.Proposals;
using TariffTracker.Web.Features.Rounds;
using TariffTracker.Web.Features.Sources;
using TariffTracker.Web.Shared;
using TariffTracker.Web.Shared.Lenses;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Features.Editing.Preview;

/// <summary>Renders the page of a document as readers will see it, with the readers' own components, on a record that is not published.</summary>
public sealed class PagePreview(IServiceProvider services, ILoggerFactory logs, WashingtonClock clock)
{
    /// <summary>True for the kinds of document that a page shows.</summary>
    public static bool Shows(DocumentKind kind) => PageOf(new DocumentRef(kind, "")) is not null;

    /// <summary>The markup of the page; null for the kinds that no page shows.</summary>
    public async Task<MarkupString?> OfAsync(TariffRecord record, DocumentRef document, Words words)
    {
        if (PageOf(document) is not var (page, parameters))
        {
            return null;
        }

        var today = clock.Today;
        var reading = new Reading(new LoadedRecord(record), new Lens(today, today), today, words);
        await using var renderer = new HtmlRenderer(new PreviewServices(services, reading), logs);
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync(page, ParameterView.FromDictionary(parameters))).ToHtmlString()
        );
        return new MarkupString(PreviewMarkup.Fit(html));
    }

    private static (Type Page, Dictionary<string, object?> Parameters)? PageOf(DocumentRef document) =>
        document.Kind switch
        {
            DocumentKind.Measure => (typeof(MeasurePage), new() { [nameof(MeasurePage.Id)] = document.Id }),
            DocumentKind.Round => (typeof(RoundPage), new() { [nameof(RoundPage.Number)] = document.Id }),
            DocumentKind.Proposal => (typeof(ProposalPage), new() { [nameof(ProposalPage.Id)] = document.Id }),
            DocumentKind.Source => (typeof(SourcePage), new() { [nameof(SourcePage.Id)] = document.Id }),
            DocumentKind.Deadline => (typeof(DeadlinePreview), new() { [nameof(DeadlinePreview.Id)] = document.Id }),
            DocumentKind.Event => (typeof(EventPreview), new() { [nameof(EventPreview.Id)] = document.Id }),
            _ => null,
        };
}
