using ConflictTracker.Web.Commands;

return await Verbs.RunAsync(args);
