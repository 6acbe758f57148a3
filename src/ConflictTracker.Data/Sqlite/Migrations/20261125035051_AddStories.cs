using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ConflictTracker.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AddStories : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Agency",
                table: "articles",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Origin",
                table: "articles",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "StoryId",
                table: "articles",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "story_bands",
                columns: table => new
                {
                    Hash = table.Column<long>(type: "INTEGER", nullable: false),
                    Day = table.Column<int>(type: "INTEGER", nullable: false),
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_story_bands", x => new { x.Hash, x.Day, x.ArticleId });
                    table.ForeignKey(
                        name: "FK_story_bands_articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "story_links",
                columns: table => new
                {
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    OtherId = table.Column<long>(type: "INTEGER", nullable: false),
                    Likeness = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_story_links", x => new { x.ArticleId, x.OtherId });
                    table.ForeignKey(
                        name: "FK_story_links_articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_story_links_articles_OtherId",
                        column: x => x.OtherId,
                        principalTable: "articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "story_rulings",
                columns: table => new
                {
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    OtherId = table.Column<long>(type: "INTEGER", nullable: false),
                    IsSame = table.Column<bool>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_story_rulings", x => new { x.ArticleId, x.OtherId });
                    table.ForeignKey(
                        name: "FK_story_rulings_articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_story_rulings_articles_OtherId",
                        column: x => x.OtherId,
                        principalTable: "articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_articles_story",
                table: "articles",
                column: "StoryId",
                filter: "\"StoryId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_story_bands_ArticleId",
                table: "story_bands",
                column: "ArticleId");

            migrationBuilder.CreateIndex(
                name: "IX_story_links_OtherId",
                table: "story_links",
                column: "OtherId");

            migrationBuilder.CreateIndex(
                name: "IX_story_rulings_OtherId",
                table: "story_rulings",
                column: "OtherId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "story_bands");

            migrationBuilder.DropTable(
                name: "story_links");

            migrationBuilder.DropTable(
                name: "story_rulings");

            migrationBuilder.DropIndex(
                name: "IX_articles_story",
                table: "articles");

            migrationBuilder.DropColumn(
                name: "Agency",
                table: "articles");

            migrationBuilder.DropColumn(
                name: "Origin",
                table: "articles");

            migrationBuilder.DropColumn(
                name: "StoryId",
                table: "articles");
        }
    }
}
