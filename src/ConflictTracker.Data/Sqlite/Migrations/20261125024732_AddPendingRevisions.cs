using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ConflictTracker.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AddPendingRevisions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsPending",
                table: "revisions",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateIndex(
                name: "IX_revisions_pending",
                table: "revisions",
                column: "At",
                filter: "\"IsPending\" = 1");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_revisions_pending",
                table: "revisions");

            migrationBuilder.DropColumn(
                name: "IsPending",
                table: "revisions");
        }
    }
}
