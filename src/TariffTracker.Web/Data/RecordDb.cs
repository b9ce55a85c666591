using System.Linq.Expressions;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using TariffTracker.Domain.Editing;
using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Data.Accounts;
using TariffTracker.Web.Data.Audit;
using TariffTracker.Web.Data.Drafts;
using TariffTracker.Web.Data.Rows;
using TariffTracker.Web.Shared.Access;

namespace TariffTracker.Web.Data;

/// <summary>The store of the record: a table for each kind of document, the revisions that led to its rows, accounts and the audit log.</summary>
public abstract class RecordDb(DbContextOptions options) : IdentityUserContext<Account>(options)
{
    /// <summary>Sources.</summary>
    public DbSet<SourceRow> Sources => Set<SourceRow>();

    /// <summary>Rounds.</summary>
    public DbSet<RoundRow> NegotiationRounds => Set<RoundRow>();

    /// <summary>Measures.</summary>
    public DbSet<MeasureRow> TariffMeasures => Set<MeasureRow>();

    /// <summary>Proposals.</summary>
    public DbSet<ProposalRow> ConcessionProposals => Set<ProposalRow>();

    /// <summary>Events.</summary>
    public DbSet<EventRow> TimelineEvents => Set<EventRow>();

    /// <summary>Deadlines.</summary>
    public DbSet<DeadlineRow> Deadlines => Set<DeadlineRow>();

    /// <summary>People.</summary>
    public DbSet<PersonRow> People => Set<PersonRow>();

    /// <summary>Sectors.</summary>
    public DbSet<SectorRow> Sectors => Set<SectorRow>();

    /// <summary>Indicators.</summary>
    public DbSet<IndicatorRow> Indicators => Set<IndicatorRow>();

    /// <summary>Lists of goods.</summary>
    public DbSet<ScopeRow> TariffScopes => Set<ScopeRow>();

    /// <summary>Lines of the tariff schedule.</summary>
    public DbSet<LineRow> TariffLines => Set<LineRow>();

    /// <summary>Typical goods.</summary>
    public DbSet<GoodRow> TypicalGoods => Set<GoodRow>();

    /// <summary>Trade flows.</summary>
    public DbSet<TradeFlowRow> TradeFlows => Set<TradeFlowRow>();

    /// <summary>Publications.</summary>
    public DbSet<RevisionRow> Revisions => Set<RevisionRow>();

    /// <summary>What each publication changed.</summary>
    public DbSet<RevisionDocumentRow> RevisionDocuments => Set<RevisionDocumentRow>();

    /// <summary>Links by which one account can be made.</summary>
    public DbSet<AccountLinkRow> AccountLinks => Set<AccountLinkRow>();

    /// <summary>The audit log. To be written through <see cref="AuditLog"/> alone.</summary>
    public DbSet<AuditRow> AuditEntries => Set<AuditRow>();

    /// <summary>Change sets.</summary>
    public DbSet<DraftRow> Drafts => Set<DraftRow>();

    /// <summary>The rows of one kind.</summary>
    public IQueryable<DocumentRow> Rows(DocumentKind kind) =>
        kind switch
        {
            DocumentKind.Source => Sources,
            DocumentKind.Round => NegotiationRounds,
            DocumentKind.Measure => TariffMeasures,
            DocumentKind.Proposal => ConcessionProposals,
            DocumentKind.Event => TimelineEvents,
            DocumentKind.Deadline => Deadlines,
            DocumentKind.Person => People,
            DocumentKind.Sector => Sectors,
            DocumentKind.Indicator => Indicators,
            DocumentKind.Scope => TariffScopes,
            DocumentKind.Line => TariffLines,
            DocumentKind.Good => TypicalGoods,
            DocumentKind.TradeFlow => TradeFlows,
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of document."),
        };

    /// <summary>An empty row for a document of one kind.</summary>
    public static DocumentRow NewRow(DocumentKind kind) =>
        kind switch
        {
            DocumentKind.Source => new SourceRow(),
            DocumentKind.Round => new RoundRow(),
            DocumentKind.Measure => new MeasureRow(),
            DocumentKind.Proposal => new ProposalRow(),
            DocumentKind.Event => new EventRow(),
            DocumentKind.Deadline => new DeadlineRow(),
            DocumentKind.Person => new PersonRow(),
            DocumentKind.Sector => new SectorRow(),
            DocumentKind.Indicator => new IndicatorRow(),
            DocumentKind.Scope => new ScopeRow(),
            DocumentKind.Line => new LineRow(),
            DocumentKind.Good => new GoodRow(),
            DocumentKind.TradeFlow => new TradeFlowRow(),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of document."),
        };

    /// <summary>Lets one writer at a time through, until its transaction ends. To be called first in a transaction.</summary>
    public abstract Task LockForWritingAsync(CancellationToken cancellation);

    /// <summary>Tells the other nodes, once the transaction is committed, that there is a new revision.</summary>
    public abstract Task AnnounceAsync(int revision, CancellationToken cancellation);

    /// <summary>Brings the store up to this program's model, while no other program does.</summary>
    public abstract Task MigrateAsync(CancellationToken cancellation);

    /// <summary>Clears what a migration that was cut off (by a kill, a power cut) may have left in the way of the next one.</summary>
    public abstract Task ForgetCutOffMigrationAsync(CancellationToken cancellation);

    /// <inheritdoc/>
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        RefuseToRewriteTheAuditLog();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    /// <inheritdoc/>
    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        RefuseToRewriteTheAuditLog();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <inheritdoc/>
    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
        optionsBuilder.UseApplicationServiceProvider(AccountSchema.Services);

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<AccountLinkPurpose>().HaveConversion<WordConverter<AccountLinkPurpose>>();
        configurationBuilder.Properties<AccountRole>().HaveConversion<WordConverter<AccountRole>>();
        configurationBuilder.Properties<AuditKind>().HaveConversion<WordConverter<AuditKind>>();
        configurationBuilder.Properties<Authority>().HaveConversion<WordConverter<Authority>>();
        configurationBuilder.Properties<DocumentKind>().HaveConversion<WordConverter<DocumentKind>>();
        configurationBuilder.Properties<DraftState>().HaveConversion<WordConverter<DraftState>>();
        configurationBuilder.Properties<EventKind>().HaveConversion<WordConverter<EventKind>>();
        configurationBuilder.Properties<RevisionKind>().HaveConversion<WordConverter<RevisionKind>>();
        configurationBuilder.Properties<Side>().HaveConversion<WordConverter<Side>>();
        configurationBuilder.Properties<SourceKind>().HaveConversion<WordConverter<SourceKind>>();
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        AccountSchema.Describe(builder);
        DraftSchema.Describe(builder);
        Documents<SourceRow>(builder, row => row.PublishedFirstDay, row => row.Kind);
        Documents<RoundRow>(builder, row => row.FirstDay);
        builder.Entity<RoundRow>().HasIndex(row => row.Number).IsUnique();
        Documents<MeasureRow>(builder, row => row.Sector, row => row.Authority);
        Documents<ProposalRow>(builder, row => row.Sector, row => row.By);
        Documents<EventRow>(builder, row => row.FirstDay, row => row.Kind);
        Documents<DeadlineRow>(builder, row => row.FirstDay);
        Documents<PersonRow>(builder, row => row.Side);
        Documents<SectorRow>(builder, row => row.ListPlace);
        Documents<IndicatorRow>(builder, row => row.PublishedFirstDay);
        Documents<ScopeRow>(builder, row => row.FirstDay);
        Documents<LineRow>(builder);
        Documents<GoodRow>(builder, row => row.ListPlace);
        Documents<TradeFlowRow>(builder, row => row.ListPlace);

        builder.Entity<RevisionRow>(revision =>
        {
            revision.HasKey(row => row.Number);
            revision.Property(row => row.Number).ValueGeneratedNever();
            revision.HasMany(row => row.Documents).WithOne().HasForeignKey(document => document.Number).OnDelete(DeleteBehavior.Restrict);
        });
        builder.Entity<RevisionDocumentRow>(document =>
        {
            document.HasKey(row => new
            {
                row.Number,
                row.Kind,
                row.Id,
            });
            // The history of one document, newest first.
            document.HasIndex(row => new
            {
                row.Kind,
                row.Id,
                row.Number,
            });
        });
        builder.Entity<AuditRow>(entry =>
        {
            entry.ToTable("AuditLog");
            entry.HasKey(row => row.Number);
            entry.Property(row => row.Number).ValueGeneratedNever();
            // What one account did, newest first.
            entry.HasIndex(row => new { row.Who, row.Number });
            // What was done to one account, draft or document.
            entry.HasIndex(row => new { row.Subject, row.Number });
        });
    }

    private void RefuseToRewriteTheAuditLog()
    {
        if (ChangeTracker.Entries<AuditRow>().Any(entry => entry.State is EntityState.Modified or EntityState.Deleted))
        {
            throw new InvalidOperationException("An entry of the audit log is never changed or deleted.");
        }
    }

    private static void Documents<TRow>(ModelBuilder modelBuilder, params Expression<Func<TRow, object?>>[] foundBy)
        where TRow : DocumentRow =>
        modelBuilder.Entity<TRow>(entity =>
        {
            entity.HasKey(row => row.Id);
            entity.Property(row => row.Revision).IsConcurrencyToken();
            entity.HasOne<RevisionRow>().WithMany().HasForeignKey(row => row.Revision).OnDelete(DeleteBehavior.Restrict);
            foreach (var column in foundBy)
            {
                entity.HasIndex(column);
            }
        });
}
