using TariffTracker.Web.Shared.Access;
using TariffTracker.Web.Shared.Components;
using TariffTracker.Web.Shared.Lenses;

namespace TariffTracker.Web.Features.Editing.Preview;

/// <summary>The services of a page that shows another record than the published one, to a reader who is nobody in particular.</summary>
internal sealed class PreviewServices(IServiceProvider services, Reading reading) : IServiceProvider
{
    private readonly PageSources sources = new(reading);
    private readonly Visitor nobody = new(null, null);

    public object? GetService(Type serviceType) =>
        serviceType == typeof(Reading) ? reading
        : serviceType == typeof(PageSources) ? sources
        : serviceType == typeof(Visitor) ? nobody
        : services.GetService(serviceType);
}
