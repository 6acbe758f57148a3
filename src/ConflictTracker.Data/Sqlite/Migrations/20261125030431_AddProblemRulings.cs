using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ConflictTracker.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AddProblemRulings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_article_problems_Code_ArticleId",
                table: "article_problems");

            migrationBuilder.AddColumn<long>(
                name: "DismissedAt",
                table: "article_problems",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DismissedBy",
                table: "article_problems",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "clock_observations",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Source = table.Column<string>(type: "TEXT", nullable: false),
                    StatedDay = table.Column<int>(type: "INTEGER", nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Url = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_clock_observations", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_article_problems_Code_Id",
                table: "article_problems",
                columns: new[] { "Code", "Id" },
                filter: "\"DismissedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_article_problems_open",
                table: "article_problems",
                column: "Id",
                filter: "\"DismissedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_clock_observations_Source_StatedDay_Date",
                table: "clock_observations",
                columns: new[] { "Source", "StatedDay", "Date" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "clock_observations");

            migrationBuilder.DropIndex(
                name: "IX_article_problems_Code_Id",
                table: "article_problems");

            migrationBuilder.DropIndex(
                name: "IX_article_problems_open",
                table: "article_problems");

            migrationBuilder.DropColumn(
                name: "DismissedAt",
                table: "article_problems");

            migrationBuilder.DropColumn(
                name: "DismissedBy",
                table: "article_problems");

            migrationBuilder.CreateIndex(
                name: "IX_article_problems_Code_ArticleId",
                table: "article_problems",
                columns: new[] { "Code", "ArticleId" });
        }
    }
}
