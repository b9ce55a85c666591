using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TariffTracker.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class TariffLists : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "TariffLines",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Mfn = table.Column<string>(type: "TEXT", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    Schema = table.Column<int>(type: "INTEGER", nullable: false),
                    Document = table.Column<string>(type: "TEXT", nullable: false),
                    SeedHash = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TariffLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TariffLines_Revisions_Revision",
                        column: x => x.Revision,
                        principalTable: "Revisions",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TariffScopes",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    FirstDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    Schema = table.Column<int>(type: "INTEGER", nullable: false),
                    Document = table.Column<string>(type: "TEXT", nullable: false),
                    SeedHash = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TariffScopes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TariffScopes_Revisions_Revision",
                        column: x => x.Revision,
                        principalTable: "Revisions",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TradeFlows",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    ListPlace = table.Column<int>(type: "INTEGER", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    Schema = table.Column<int>(type: "INTEGER", nullable: false),
                    Document = table.Column<string>(type: "TEXT", nullable: false),
                    SeedHash = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TradeFlows", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TradeFlows_Revisions_Revision",
                        column: x => x.Revision,
                        principalTable: "Revisions",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TypicalGoods",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    ListPlace = table.Column<int>(type: "INTEGER", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    Schema = table.Column<int>(type: "INTEGER", nullable: false),
                    Document = table.Column<string>(type: "TEXT", nullable: false),
                    SeedHash = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TypicalGoods", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TypicalGoods_Revisions_Revision",
                        column: x => x.Revision,
                        principalTable: "Revisions",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_TariffLines_Revision",
                table: "TariffLines",
                column: "Revision");

            migrationBuilder.CreateIndex(
                name: "IX_TariffScopes_FirstDay",
                table: "TariffScopes",
                column: "FirstDay");

            migrationBuilder.CreateIndex(
                name: "IX_TariffScopes_Revision",
                table: "TariffScopes",
                column: "Revision");

            migrationBuilder.CreateIndex(
                name: "IX_TradeFlows_ListPlace",
                table: "TradeFlows",
                column: "ListPlace");

            migrationBuilder.CreateIndex(
                name: "IX_TradeFlows_Revision",
                table: "TradeFlows",
                column: "Revision");

            migrationBuilder.CreateIndex(
                name: "IX_TypicalGoods_ListPlace",
                table: "TypicalGoods",
                column: "ListPlace");

            migrationBuilder.CreateIndex(
                name: "IX_TypicalGoods_Revision",
                table: "TypicalGoods",
                column: "Revision");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "TariffLines");

            migrationBuilder.DropTable(
                name: "TariffScopes");

            migrationBuilder.DropTable(
                name: "TradeFlows");

            migrationBuilder.DropTable(
                name: "TypicalGoods");
        }
    }
}
