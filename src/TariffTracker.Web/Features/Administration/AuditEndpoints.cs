using System.Globalization;
using System.Net.Mime;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Antiforgery;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Data.Audit;
using TariffTracker.Web.Shared;
using TariffTracker.Web.Shared.Access;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Features.Administration;

/// <summary>The audit log as a file.</summary>
public static class AuditEndpoints
{
    /// <summary>Maps the file. It is asked for by a form, because asking leaves an entry.</summary>
    public static void MapAuditExport(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost(AppUrls.AuditExport, ExportAsync).RequireAuthorization(Policies.Administering).ExcludeFromDescription();

    private static async Task<IResult> ExportAsync(
        HttpContext http,
        IAntiforgery antiforgery,
        AuditExport export,
        Visitor visitor,
        CancellationToken cancellation
    )
    {
        if (!await antiforgery.IsRequestValidAsync(http))
        {
            return Results.Problem(title: Words.English["administration.noToken"], statusCode: StatusCodes.Status400BadRequest);
        }

        var entries = await export.TakeAsync(visitor.Name!, cancellation);
        var lines = new StringBuilder();
        foreach (var entry in entries)
        {
            lines.Append(JsonSerializer.Serialize(entry, DocumentJson.Options)).Append('\n');
        }

        var last = entries[^1];
        var day = last.At.UtcDateTime.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        return Results.File(
            Encoding.UTF8.GetBytes(lines.ToString()),
            MediaTypeNames.Application.JsonSequence,
            string.Create(CultureInfo.InvariantCulture, $"audit-log-{day}-{last.Number}.jsonl")
        );
    }
}
