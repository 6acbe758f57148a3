using ConflictTracker.Data.Archive;
using ConflictTracker.Data.Sqlite.Search;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ConflictTracker.Data.Sqlite.Migrations;

/// <summary>Written by hand: the model knows nothing of the index, so there is no snapshot beside it.</summary>
[DbContext(typeof(ArchiveDbContext))]
[Migration("20261122080000_AddSearch")]
internal sealed class AddSearch : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(SearchSchema.Create);

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(SearchSchema.Drop);
}
