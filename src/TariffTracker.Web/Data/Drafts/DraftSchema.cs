using Microsoft.EntityFrameworkCore;

namespace TariffTracker.Web.Data.Drafts;

/// <summary>The tables of drafts.</summary>
internal static class DraftSchema
{
    public static void Describe(ModelBuilder builder)
    {
        builder.Entity<DraftRow>(draft =>
        {
            draft.ToTable("Drafts");
            draft.HasKey(row => row.Id);
            draft.Property(row => row.Id).ValueGeneratedNever();
            draft.Property(row => row.Version).IsConcurrencyToken();
            draft.HasIndex(row => new { row.Owner, row.State });
            draft.HasIndex(row => row.State);
            draft.HasMany(row => row.Documents).WithOne().HasForeignKey(row => row.Draft).OnDelete(DeleteBehavior.Cascade);
            draft.HasMany(row => row.Comments).WithOne().HasForeignKey(row => row.Draft).OnDelete(DeleteBehavior.Cascade);
            draft.HasMany(row => row.Reasons).WithOne().HasForeignKey(row => row.Draft).OnDelete(DeleteBehavior.Cascade);
        });
        builder.Entity<DraftDocumentRow>(document =>
        {
            document.ToTable("DraftDocuments");
            document.HasKey(row => new
            {
                row.Draft,
                row.Kind,
                row.Id,
            });
            // Which drafts hold a document.
            document.HasIndex(row => new { row.Kind, row.Id });
        });
        builder.Entity<DraftCommentRow>(comment =>
        {
            comment.ToTable("DraftComments");
            comment.HasKey(row => new { row.Draft, row.Number });
        });
        builder.Entity<DraftReasonRow>(reason =>
        {
            reason.ToTable("DraftReasons");
            reason.HasKey(row => new { row.Draft, row.Finding });
        });
    }
}
