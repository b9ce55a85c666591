using Microsoft.EntityFrameworkCore;
using TariffTracker.Web.Data.Audit;
using TariffTracker.Web.Data.Drafts;
using TariffTracker.Web.Data.History;
using TariffTracker.Web.Data.Publishing;
using TariffTracker.Web.Data.Seeds;
using TariffTracker.Web.Shared.Settings;

namespace TariffTracker.Web.Data;

/// <summary>The store among the services.</summary>
public static class StoreRegistration
{
    /// <summary>Adds the store and its doors. Interceptors that are registered as services see every command sent to it.</summary>
    public static void AddRecordStore(this IServiceCollection services, StoreSettings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton<IDbContextFactory<RecordDb>, RecordDbFactory>();
        services.AddSingleton<StoreWrites>();
        services.AddSingleton<AuditLog>();
        services.AddSingleton<AuditReading>();
        services.AddSingleton<AuditExport>();
        services.AddSingleton<RecordCache>();
        services.AddSingleton<RecordChanges>();
        services.AddHostedService<RecordListener>();
        services.AddSingleton<RecordHistory>();
        services.AddSingleton<DraftStore>();
        services.AddSingleton<DraftSaving>();
        services.AddSingleton<Publication>();
        services.AddSingleton<Seeding>();
        services.AddSingleton<StoreOpening>();
        services.AddSingleton<StoreHealth>();
    }

    /// <summary>Opens the store and loads the record; to be called once, before the first request.</summary>
    public static Task OpenRecordStoreAsync(this WebApplication app) =>
        app.Services.GetRequiredService<StoreOpening>().OpenAsync(app.Lifetime.ApplicationStopping);
}
