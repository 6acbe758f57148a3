using BenchmarkDotNet.Running;
using ConflictTracker.Benchmarks.Server;

// "server": a published build over HTTP; anything else goes to BenchmarkDotNet. docs/BENCHMARKS.md has the commands.
if (args is ["server", .. { } options])
{
    return await ServerBenchmark.RunAsync(options);
}

BenchmarkSwitcher.FromAssembly(typeof(ServerBenchmark).Assembly).Run(args);
return 0;
