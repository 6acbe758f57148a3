using ConflictTracker.Data.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace ConflictTracker.Web.Account;

/// <summary>Editors' accounts: who they are, how they sign in, what is closed to everybody else.</summary>
internal static class AccountServices
{
    /// <param name="home">The archive's folder: the keys that protect cookies and forms are kept under it.</param>
    public static IServiceCollection AddAccounts(this IServiceCollection services, string home)
    {
        services.AddHttpContextAccessor();
        services.AddCascadingAuthenticationState();
        services.AddAccountDesk().AddSignInManager();
        services
            .AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddCookie(IdentityConstants.ApplicationScheme, SessionCookie.Configure);
        services.Configure<SecurityStampValidatorOptions>(o => o.ValidationInterval = TimeSpan.FromMinutes(1));
        services.AddAuthorization(SetPolicies);
        services.AddRateLimiter(o => o.AddSignInLimit());
        services.AddAntiforgery(SessionCookie.Configure);
        services.AddDataProtection().SetApplicationName("ConflictTracker").PersistKeysToFileSystem(KeysIn(home));

        services.AddScoped<AuthenticationStateProvider, EditorRevalidation>();
        services.AddScoped<EditorSignIn>();
        services.AddSingleton<IHostedService>(s =>
            ActivatorUtilities.CreateInstance<FirstAccountNotice>(s, Console.Out)
        );
        return services;
    }

    /// <summary>The accounts themselves, without sessions: all that a verb needs.</summary>
    public static IdentityBuilder AddAccountDesk(this IServiceCollection services)
    {
        services.AddScoped<AccountDesk>();
        services.AddSingleton<Invitations>();
        return services
            .AddIdentityCore<EditorAccount>(SetRules)
            .AddRoles<IdentityRole>()
            .AddErrorDescriber<AccountFaultWords>()
            .AddArchiveStores();
    }

    private static void SetRules(IdentityOptions options)
    {
        options.Password.RequiredLength = NewPassword.MinimumLength;
        options.Password.RequiredUniqueChars = 4;
        options.Password.RequireDigit = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
        options.Lockout.MaxFailedAccessAttempts = EditorSignIn.Failures;
        options.Lockout.DefaultLockoutTimeSpan = EditorSignIn.LockedFor;

        // Names in any script; NewAccount bounds them.
        options.User.AllowedUserNameCharacters = "";
    }

    private static void SetPolicies(AuthorizationOptions options)
    {
        options.FallbackPolicy = new AuthorizationPolicyBuilder().AddRequirements(new NewsroomGate()).Build();
        options.AddPolicy(NewsroomPolicy.Editor, p => p.RequireRole(AccountRole.Editor));
        options.AddPolicy(NewsroomPolicy.Admin, p => p.RequireRole(AccountRole.Admin));
    }

    private static DirectoryInfo KeysIn(string home)
    {
        string keys = Path.Combine(home, "keys");
        return OperatingSystem.IsWindows()
            ? Directory.CreateDirectory(keys)
            : Directory.CreateDirectory(
                keys,
                UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
            );
    }
}
