using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ConflictTracker.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AddTrails : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_claims_Measure_Location_Day",
                table: "claims");

            migrationBuilder.AddColumn<string>(
                name: "Matter",
                table: "claims",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Teller",
                table: "claims",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ToldOn",
                table: "claims",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "Value",
                table: "claims",
                type: "REAL",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "ValueTo",
                table: "claims",
                type: "REAL",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "matters",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Measure = table.Column<string>(type: "TEXT", nullable: false),
                    Counted = table.Column<string>(type: "TEXT", nullable: false),
                    Of = table.Column<string>(type: "TEXT", nullable: true),
                    Period = table.Column<int>(type: "INTEGER", nullable: false),
                    Place = table.Column<string>(type: "TEXT", nullable: true),
                    PlaceKey = table.Column<string>(type: "TEXT", nullable: true),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Figures = table.Column<int>(type: "INTEGER", nullable: false),
                    FirstDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    LastDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Differs = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matters", x => x.Key);
                });

            migrationBuilder.CreateIndex(
                name: "IX_claims_day",
                table: "claims",
                columns: new[] { "Day", "ArticleId" });

            migrationBuilder.CreateIndex(
                name: "IX_claims_matter",
                table: "claims",
                columns: new[] { "Matter", "ToldOn", "Teller", "Value", "ValueTo", "Side" },
                filter: "\"Matter\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_claims_teller",
                table: "claims",
                columns: new[] { "Teller", "Matter", "Speaker" },
                filter: "\"Matter\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_matters_days",
                table: "matters",
                columns: new[] { "LastDay", "Key" },
                descending: new[] { true, false });

            migrationBuilder.CreateIndex(
                name: "IX_matters_place",
                table: "matters",
                columns: new[] { "PlaceKey", "LastDay", "Key" },
                descending: new[] { false, true, false });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "matters");

            migrationBuilder.DropIndex(
                name: "IX_claims_day",
                table: "claims");

            migrationBuilder.DropIndex(
                name: "IX_claims_matter",
                table: "claims");

            migrationBuilder.DropIndex(
                name: "IX_claims_teller",
                table: "claims");

            migrationBuilder.DropColumn(
                name: "Matter",
                table: "claims");

            migrationBuilder.DropColumn(
                name: "Teller",
                table: "claims");

            migrationBuilder.DropColumn(
                name: "ToldOn",
                table: "claims");

            migrationBuilder.DropColumn(
                name: "Value",
                table: "claims");

            migrationBuilder.DropColumn(
                name: "ValueTo",
                table: "claims");

            migrationBuilder.CreateIndex(
                name: "IX_claims_Measure_Location_Day",
                table: "claims",
                columns: new[] { "Measure", "Location", "Day" });
        }
    }
}
