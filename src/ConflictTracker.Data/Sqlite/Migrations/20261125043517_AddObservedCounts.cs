using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ConflictTracker.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AddObservedCounts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "ObservedDay",
                table: "articles",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ObservedOn",
                table: "articles",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_articles_observed",
                table: "articles",
                columns: new[] { "Conflict", "ObservedOn" },
                filter: "\"ObservedDay\" IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_articles_observed",
                table: "articles");

            migrationBuilder.DropColumn(
                name: "ObservedDay",
                table: "articles");

            migrationBuilder.DropColumn(
                name: "ObservedOn",
                table: "articles");
        }
    }
}
