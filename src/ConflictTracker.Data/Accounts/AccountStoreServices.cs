using ConflictTracker.Data.Archive;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConflictTracker.Data.Accounts;

/// <summary>Keeps accounts in the archive's database.</summary>
public static class AccountStoreServices
{
    public static IdentityBuilder AddArchiveStores(this IdentityBuilder builder)
    {
        builder.AddEntityFrameworkStores<ArchiveDbContext>();
        builder.Services.AddSingleton(s => new AccountQueries(
            s.GetRequiredService<IDbContextFactory<ArchiveDbContext>>()
        ));
        return builder;
    }
}
