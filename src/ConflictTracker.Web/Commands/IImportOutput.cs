using ConflictTracker.Core.Import;
using ConflictTracker.Web.Import;

namespace ConflictTracker.Web.Commands;

/// <summary>How <c>import</c> reports: lines for people, or JSON for programs.</summary>
internal interface IImportOutput : IProgress<ImportOutcome>
{
    void Finish(ImportReport report);
}
