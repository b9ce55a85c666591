using System.Globalization;
using Microsoft.AspNetCore.Components;
using TariffTracker.Domain.Rules;
using TariffTracker.Web.Data;
using TariffTracker.Web.Features.Editing.Drafting;
using TariffTracker.Web.Shared;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Features.Editing.Preview;

/// <summary>Applies a draft to the record and shows what readers would see.</summary>
public sealed class DraftPreview(PagePreview pages, RecordCache records, WashingtonClock clock)
{
    /// <summary>How long after a change it is drawn anew.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    /// <summary>A text that changes whenever the page would.</summary>
    public string State(DraftSession session, EditedDocument document)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(document);
        return string.Join(
            '\n',
            session
                .Documents.Select(each => each.Text)
                .Prepend(document.Ref.Slug)
                .Prepend(records.Current.Revision.ToString(CultureInfo.InvariantCulture))
        );
    }

    /// <summary>The page of a document with the draft applied; null, with the number of things that are missing, while there is none.</summary>
    public async Task<(MarkupString? Page, int Lacking)> OfAsync(DraftSession session, EditedDocument document, Words words)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(document);
        var published = records.Current;
        var report = RecordRules.Check(
            published,
            [.. session.Documents.Select(each => new DraftedDocument(each.Ref, each.Text, published.Find(each.Ref) is null))],
            clock.Today
        );
        return report.After is { } after
            ? (await pages.OfAsync(after, document.Ref, words), 0)
            : (null, report.Findings.Count(finding => finding.Severity == Severity.Error));
    }
}
