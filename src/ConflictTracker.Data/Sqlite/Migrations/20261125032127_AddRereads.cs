using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ConflictTracker.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AddRereads : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte[]>(
                name: "Sidecar",
                table: "revisions",
                type: "BLOB",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "rereads",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RulesVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: true),
                    StartedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    EndedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Articles = table.Column<int>(type: "INTEGER", nullable: false),
                    Identical = table.Column<int>(type: "INTEGER", nullable: false),
                    Unreadable = table.Column<int>(type: "INTEGER", nullable: false),
                    Changed = table.Column<int>(type: "INTEGER", nullable: false),
                    LastArticleId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_rereads", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "reread_articles",
                columns: table => new
                {
                    RereadId = table.Column<long>(type: "INTEGER", nullable: false),
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    Changes = table.Column<string>(type: "TEXT", nullable: false),
                    RunId = table.Column<long>(type: "INTEGER", nullable: true),
                    IsLeft = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reread_articles", x => new { x.RereadId, x.ArticleId });
                    table.ForeignKey(
                        name: "FK_reread_articles_articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_reread_articles_rereads_RereadId",
                        column: x => x.RereadId,
                        principalTable: "rereads",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "reread_kinds",
                columns: table => new
                {
                    RereadId = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false),
                    IsAlone = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reread_kinds", x => new { x.RereadId, x.Kind, x.ArticleId });
                    table.ForeignKey(
                        name: "FK_reread_kinds_reread_articles_RereadId_ArticleId",
                        columns: x => new { x.RereadId, x.ArticleId },
                        principalTable: "reread_articles",
                        principalColumns: new[] { "RereadId", "ArticleId" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_reread_articles_ArticleId",
                table: "reread_articles",
                column: "ArticleId");

            migrationBuilder.CreateIndex(
                name: "IX_reread_kinds_RereadId_ArticleId",
                table: "reread_kinds",
                columns: new[] { "RereadId", "ArticleId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "reread_kinds");

            migrationBuilder.DropTable(
                name: "reread_articles");

            migrationBuilder.DropTable(
                name: "rereads");

            migrationBuilder.DropColumn(
                name: "Sidecar",
                table: "revisions");
        }
    }
}
