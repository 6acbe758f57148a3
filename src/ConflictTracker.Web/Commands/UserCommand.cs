using System.CommandLine;
using ConflictTracker.Data.Accounts;
using ConflictTracker.Web.Account;
using ConflictTracker.Web.Hosting;

namespace ConflictTracker.Web.Commands;

/// <summary><c>user</c>: lists, makes and lets in editors from the server's command line, when nobody can sign in.</summary>
internal static class UserCommand
{
    public static Command Create() =>
        new("user", "List the editors' accounts, make one, or give one a new password.") { List(), Add(), Password() };

    private static Command List()
    {
        var command = new Command("list", "Print each account: its name, what it may do, whether it is shut out.");
        command.SetAction(
            async (result, cancel) =>
            {
                await using ServiceProvider services = await ArchiveHost.OpenAsync(result, cancel);
                IReadOnlyList<EditorSummary> accounts = await services
                    .GetRequiredService<AccountQueries>()
                    .ListAsync(cancel);
                foreach (EditorSummary account in accounts)
                {
                    string role = account.IsAdmin ? AccountRole.Admin : AccountRole.Editor;
                    await Console.Out.WriteLineAsync($"{account.Name}  {role}{(account.IsShut ? ", shut out" : "")}");
                }

                return ExitCode.Done;
            }
        );
        return command;
    }

    private static Command Add()
    {
        Argument<string> name = Name();
        var admin = new Option<bool>("--admin") { Description = "May let editors in and shut them out, too." };
        var command = new Command("add", "Make an account, and print its password once.") { name, admin };
        command.SetAction(
            (result, cancel) =>
                RunAsync(
                    result,
                    (desk, password) =>
                        desk.AddAsync(
                            new NewAccount(result.GetRequiredValue(name), password),
                            result.GetValue(admin) ? AccountRole.All : [AccountRole.Editor]
                        ),
                    cancel
                )
        );
        return command;
    }

    private static Command Password()
    {
        Argument<string> name = Name();
        var command = new Command(
            "password",
            "Give an account a new password, printed once; let it in again, and end its sessions."
        )
        {
            name,
        };
        command.SetAction(
            (result, cancel) =>
                RunAsync(
                    result,
                    async (desk, password) =>
                        await desk.LetInAsync(result.GetRequiredValue(name), password)
                        ?? [$"No account has the name {result.GetRequiredValue(name)}. See user list."],
                    cancel
                )
        );
        return command;
    }

    private static Argument<string> Name() => new("NAME") { Description = "The name that the editor signs in with." };

    /// <summary>Runs what wants a new password, and prints it when that is done.</summary>
    private static async Task<int> RunAsync(
        ParseResult result,
        Func<AccountDesk, NewPassword, Task<IReadOnlyList<string>>> run,
        CancellationToken cancellationToken
    )
    {
        await using ServiceProvider services = await ArchiveHost.OpenAsync(result, cancellationToken);
        await using AsyncServiceScope scope = services.CreateAsyncScope();
        string password = MadePassword.Next();
        IReadOnlyList<string> faults = await run(
            scope.ServiceProvider.GetRequiredService<AccountDesk>(),
            new NewPassword(password, password)
        );
        if (faults.Count > 0)
        {
            await Console.Error.WriteLineAsync(string.Join(Environment.NewLine, faults));
            return ExitCode.Problems;
        }

        await Console.Out.WriteLineAsync(password);
        await Console.Error.WriteLineAsync("This password is not shown again. Sign in with it and change it there.");
        return ExitCode.Done;
    }
}
