using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TariffTracker.Web.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Revisions",
                columns: table => new
                {
                    Number = table.Column<int>(type: "integer", nullable: false),
                    RecordedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    By = table.Column<string>(type: "text", nullable: false),
                    Reviewer = table.Column<string>(type: "text", nullable: true),
                    Reason = table.Column<string>(type: "text", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Revisions", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "ConcessionProposals",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    Sector = table.Column<string>(type: "text", nullable: false),
                    By = table.Column<string>(type: "text", nullable: false),
                    Revision = table.Column<int>(type: "integer", nullable: false),
                    Schema = table.Column<int>(type: "integer", nullable: false),
                    Document = table.Column<string>(type: "text", nullable: false),
                    SeedHash = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConcessionProposals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConcessionProposals_Revisions_Revision",
                        column: x => x.Revision,
                        principalTable: "Revisions",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Deadlines",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    FirstDay = table.Column<DateOnly>(type: "date", nullable: true),
                    Revision = table.Column<int>(type: "integer", nullable: false),
                    Schema = table.Column<int>(type: "integer", nullable: false),
                    Document = table.Column<string>(type: "text", nullable: false),
                    SeedHash = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Deadlines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Deadlines_Revisions_Revision",
                        column: x => x.Revision,
                        principalTable: "Revisions",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Indicators",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    PublishedFirstDay = table.Column<DateOnly>(type: "date", nullable: false),
                    Revision = table.Column<int>(type: "integer", nullable: false),
                    Schema = table.Column<int>(type: "integer", nullable: false),
                    Document = table.Column<string>(type: "text", nullable: false),
                    SeedHash = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Indicators", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Indicators_Revisions_Revision",
                        column: x => x.Revision,
                        principalTable: "Revisions",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "NegotiationRounds",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    FirstDay = table.Column<DateOnly>(type: "date", nullable: false),
                    Revision = table.Column<int>(type: "integer", nullable: false),
                    Schema = table.Column<int>(type: "integer", nullable: false),
                    Document = table.Column<string>(type: "text", nullable: false),
                    SeedHash = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NegotiationRounds", x => x.Id);
                    table.ForeignKey(
                        name: "FK_NegotiationRounds_Revisions_Revision",
                        column: x => x.Revision,
                        principalTable: "Revisions",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "People",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    Side = table.Column<string>(type: "text", nullable: false),
                    Revision = table.Column<int>(type: "integer", nullable: false),
                    Schema = table.Column<int>(type: "integer", nullable: false),
                    Document = table.Column<string>(type: "text", nullable: false),
                    SeedHash = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_People", x => x.Id);
                    table.ForeignKey(
                        name: "FK_People_Revisions_Revision",
                        column: x => x.Revision,
                        principalTable: "Revisions",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RevisionDocuments",
                columns: table => new
                {
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<string>(type: "text", nullable: false),
                    Schema = table.Column<int>(type: "integer", nullable: false),
                    Document = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RevisionDocuments", x => new { x.Number, x.Kind, x.Id });
                    table.ForeignKey(
                        name: "FK_RevisionDocuments_Revisions_Number",
                        column: x => x.Number,
                        principalTable: "Revisions",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Sectors",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    ListPlace = table.Column<int>(type: "integer", nullable: false),
                    Revision = table.Column<int>(type: "integer", nullable: false),
                    Schema = table.Column<int>(type: "integer", nullable: false),
                    Document = table.Column<string>(type: "text", nullable: false),
                    SeedHash = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sectors", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Sectors_Revisions_Revision",
                        column: x => x.Revision,
                        principalTable: "Revisions",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Sources",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    PublishedFirstDay = table.Column<DateOnly>(type: "date", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    Revision = table.Column<int>(type: "integer", nullable: false),
                    Schema = table.Column<int>(type: "integer", nullable: false),
                    Document = table.Column<string>(type: "text", nullable: false),
                    SeedHash = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sources", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Sources_Revisions_Revision",
                        column: x => x.Revision,
                        principalTable: "Revisions",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TariffMeasures",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    Sector = table.Column<string>(type: "text", nullable: false),
                    Authority = table.Column<string>(type: "text", nullable: false),
                    Revision = table.Column<int>(type: "integer", nullable: false),
                    Schema = table.Column<int>(type: "integer", nullable: false),
                    Document = table.Column<string>(type: "text", nullable: false),
                    SeedHash = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TariffMeasures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TariffMeasures_Revisions_Revision",
                        column: x => x.Revision,
                        principalTable: "Revisions",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TimelineEvents",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    FirstDay = table.Column<DateOnly>(type: "date", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    Revision = table.Column<int>(type: "integer", nullable: false),
                    Schema = table.Column<int>(type: "integer", nullable: false),
                    Document = table.Column<string>(type: "text", nullable: false),
                    SeedHash = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TimelineEvents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TimelineEvents_Revisions_Revision",
                        column: x => x.Revision,
                        principalTable: "Revisions",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ConcessionProposals_By",
                table: "ConcessionProposals",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_ConcessionProposals_Revision",
                table: "ConcessionProposals",
                column: "Revision");

            migrationBuilder.CreateIndex(
                name: "IX_ConcessionProposals_Sector",
                table: "ConcessionProposals",
                column: "Sector");

            migrationBuilder.CreateIndex(
                name: "IX_Deadlines_FirstDay",
                table: "Deadlines",
                column: "FirstDay");

            migrationBuilder.CreateIndex(
                name: "IX_Deadlines_Revision",
                table: "Deadlines",
                column: "Revision");

            migrationBuilder.CreateIndex(
                name: "IX_Indicators_PublishedFirstDay",
                table: "Indicators",
                column: "PublishedFirstDay");

            migrationBuilder.CreateIndex(
                name: "IX_Indicators_Revision",
                table: "Indicators",
                column: "Revision");

            migrationBuilder.CreateIndex(
                name: "IX_NegotiationRounds_FirstDay",
                table: "NegotiationRounds",
                column: "FirstDay");

            migrationBuilder.CreateIndex(
                name: "IX_NegotiationRounds_Number",
                table: "NegotiationRounds",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_NegotiationRounds_Revision",
                table: "NegotiationRounds",
                column: "Revision");

            migrationBuilder.CreateIndex(
                name: "IX_People_Revision",
                table: "People",
                column: "Revision");

            migrationBuilder.CreateIndex(
                name: "IX_People_Side",
                table: "People",
                column: "Side");

            migrationBuilder.CreateIndex(
                name: "IX_RevisionDocuments_Kind_Id_Number",
                table: "RevisionDocuments",
                columns: new[] { "Kind", "Id", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_Sectors_ListPlace",
                table: "Sectors",
                column: "ListPlace");

            migrationBuilder.CreateIndex(
                name: "IX_Sectors_Revision",
                table: "Sectors",
                column: "Revision");

            migrationBuilder.CreateIndex(
                name: "IX_Sources_Kind",
                table: "Sources",
                column: "Kind");

            migrationBuilder.CreateIndex(
                name: "IX_Sources_PublishedFirstDay",
                table: "Sources",
                column: "PublishedFirstDay");

            migrationBuilder.CreateIndex(
                name: "IX_Sources_Revision",
                table: "Sources",
                column: "Revision");

            migrationBuilder.CreateIndex(
                name: "IX_TariffMeasures_Authority",
                table: "TariffMeasures",
                column: "Authority");

            migrationBuilder.CreateIndex(
                name: "IX_TariffMeasures_Revision",
                table: "TariffMeasures",
                column: "Revision");

            migrationBuilder.CreateIndex(
                name: "IX_TariffMeasures_Sector",
                table: "TariffMeasures",
                column: "Sector");

            migrationBuilder.CreateIndex(
                name: "IX_TimelineEvents_FirstDay",
                table: "TimelineEvents",
                column: "FirstDay");

            migrationBuilder.CreateIndex(
                name: "IX_TimelineEvents_Kind",
                table: "TimelineEvents",
                column: "Kind");

            migrationBuilder.CreateIndex(
                name: "IX_TimelineEvents_Revision",
                table: "TimelineEvents",
                column: "Revision");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ConcessionProposals");

            migrationBuilder.DropTable(
                name: "Deadlines");

            migrationBuilder.DropTable(
                name: "Indicators");

            migrationBuilder.DropTable(
                name: "NegotiationRounds");

            migrationBuilder.DropTable(
                name: "People");

            migrationBuilder.DropTable(
                name: "RevisionDocuments");

            migrationBuilder.DropTable(
                name: "Sectors");

            migrationBuilder.DropTable(
                name: "Sources");

            migrationBuilder.DropTable(
                name: "TariffMeasures");

            migrationBuilder.DropTable(
                name: "TimelineEvents");

            migrationBuilder.DropTable(
                name: "Revisions");
        }
    }
}
