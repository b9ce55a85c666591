using System.Reflection;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Routing.Template;
using TariffTracker.Web.Shared.Layout;

namespace TariffTracker.Browser.Tests;

/// <summary>Addresses that between them show every page, full, sparse and empty.</summary>
public static class PageSamples
{
    /// <summary>Addresses of pages that there are, with the status each answers with.</summary>
    public static IReadOnlyDictionary<string, int> Statuses { get; } =
        new Dictionary<string, int>
        {
            ["/"] = 200,
            ["/?asOf=2025-06-03"] = 200,
            ["/?asOf=2025-06-08&known=2025-01-01"] = 200,
            ["/?asOf=2025-02-30"] = 400,
            ["/brief"] = 200,
            ["/brief?days=7&paper=letter&asOf=2025-05-20&known=2025-05-20"] = 200,
            ["/brief?days=0"] = 400,
            ["/timeline"] = 200,
            ["/timeline?q=nothing-of-this-name"] = 200,
            ["/timeline?asOf=2025-06-08&known=2025-05-01"] = 200,
            ["/timeline?known=2000-01-01"] = 200,
            ["/timeline?kind=rumours"] = 400,
            ["/timeline?from=2025-05&to=2025-07"] = 200,
            ["/timeline?from=2025-05&to=2025-04"] = 400,
            ["/rounds"] = 200,
            ["/rounds?known=2025-01-01"] = 200,
            ["/rounds/2"] = 200,
            ["/rounds/4?asOf=2025-05-25&known=2025-05-25"] = 200,
            ["/rounds/5"] = 200,
            ["/rounds/99"] = 404,
            ["/measures"] = 200,
            ["/measures/ieepa-reciprocal"] = 200,
            ["/measures/section-232-steel"] = 200,
            ["/measures/no-such-measure"] = 404,
            ["/measures/section-232-automobiles/lists/automobiles-vehicles"] = 200,
            ["/measures/section-232-automobiles/lists/no-such-list"] = 404,
            ["/difference?thenAsOf=2025-04-01&thenKnown=2025-04-01"] = 200,
            ["/difference?thenAsOf=2025-06-03&thenKnown=2025-06-08&asOf=2025-06-04"] = 200,
            ["/difference?asOf=2025-06-01&known=2025-06-01&thenAsOf=2025-06-01&thenKnown=2025-06-01"] = 200,
            ["/difference?thenKnown=yesterday"] = 400,
            ["/proposals"] = 200,
            ["/proposals?sector=steel&kind=exclusion"] = 200,
            ["/proposals?view=matrix"] = 200,
            ["/proposals?by=mars"] = 400,
            ["/proposals/auto-rate-formula"] = 200,
            ["/proposals/shipbuilding-technology?asOf=2025-03-01"] = 200,
            ["/proposals/defence-and-currency"] = 200,
            ["/proposals/no-such-proposal"] = 404,
            ["/sources"] = 200,
            ["/sources/econotimes-20250607-pushes-tariff-relief"] = 200,
            ["/sources/no-such-source"] = 404,
            ["/contested"] = 200,
            ["/deadlines"] = 200,
            ["/deadlines?asOf=2025-08-01"] = 200,
            ["/calculator"] = 200,
            ["/calculator?known=2000-01-01"] = 200,
            ["/calculator?good=car"] = 200,
            ["/calculator?good=car&asOf=2025-04-03&known=2025-04-03&value=30000"] = 200,
            ["/calculator?hts=8457.10.00&mfn=4.2&asOf=2025-06-08"] = 200,
            ["/calculator?hts=9401.61.40&loaded=2025-04-01&trait=us-content-20"] = 200,
            ["/calculator?hts=87o3&mfn=-1&steelShare=40&trait=spotted"] = 400,
            ["/calculator?good=spaceship"] = 400,
            ["/about"] = 200,
            ["/about/method"] = 200,
            ["/about/method?asOf=2025-06-08&known=2025-06-08"] = 200,
            ["/glossary"] = 200,
            ["/glossary?known=2025-03-01"] = 200,
            ["/scenarios"] = 200,
            ["/scenarios?scenario=steel-glide-path&asOf=2025-06-08&known=2025-06-08"] = 200,
            ["/scenarios?scenario=auto-formula-output-and-exports&asOf=2025-06-08"] = 200,
            ["/scenarios?scenario=own&do1=set&measure1=section-232-steel&rate1=much&from1=2025-06-31"] = 400,
            ["/search"] = 200,
            ["/search?q=Akasawa"] = 200,
            ["/search?q=steel&kind=measure&asOf=2025-06-08&known=2025-06-08"] = 200,
            ["/search?q=nothing-of-this-name"] = 200,
            ["/search?q=steel&kind=rumours"] = 400,
            ["/changes"] = 200,
            ["/changes?before=first"] = 400,
            ["/history/measure/section-232-steel"] = 200,
            ["/history/measure/no-such-measure"] = 404,
            ["/account/sign-in"] = 200,
            ["/account/sign-in?back=%2Frounds"] = 200,
            ["/account/sign-in/code"] = 200,
            ["/account/setup"] = 404,
            ["/account/invitation?token=used"] = 404,
            ["/account/reset?token=used"] = 404,
            ["/no-such-page"] = 404,
        };

    /// <summary>Every second address: those at the even or the odd places.</summary>
    public static TheoryData<string> SharedOut(int place) => [.. Statuses.Keys.Where((_, i) => i % 2 == place)];

    /// <summary>Addresses of pages that show something to an administrator alone, or to whoever has signed in.</summary>
    public static IReadOnlyList<string> ForAdministrators { get; } =
    ["/account", "/account/authenticator", "/account/password", "/account/sign-out", "/admin/audit", "/admin/people", "/review"];

    /// <summary>Addresses of pages for those who edit; drafts themselves are begun by the tests that look at them.</summary>
    public static IReadOnlyList<string> ForEditors { get; } =
    ["/edit", "/edit?find=steel", "/edit/start/measure/section-232-steel", "/edit/start/round/5", "/edit/restore/round/5/1"];

    /// <summary>The addresses of all pages, with places for names (<c>/rounds/{number}</c>), but for the one that takes every other address.</summary>
    public static IReadOnlyList<string> Templates { get; } =
    [
        .. typeof(App)
            .Assembly.GetTypes()
            .SelectMany(type => type.GetCustomAttributes<RouteAttribute>())
            .Select(route => route.Template)
            .Where(template => !template.Contains('*', StringComparison.Ordinal)),
    ];

    /// <summary>The page that answers an address; null when only the one for every other address does.</summary>
    public static string? TemplateOf(string address) =>
        Templates.FirstOrDefault(template => new TemplateMatcher(TemplateParser.Parse(template), []).TryMatch(address.Split('?')[0], []));
}
