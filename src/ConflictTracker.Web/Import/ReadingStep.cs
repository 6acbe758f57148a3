using ConflictTracker.Core.Problems;
using ConflictTracker.Parsing.Articles;

namespace ConflictTracker.Web.Import;

/// <summary>From a file to what is understood of it: whatever goes wrong with one file ends in a problem.</summary>
internal static class ReadingStep
{
    /// <param name="terms">What the reading rests on beside the file; its sidecar is added.</param>
    /// <param name="failed">Told of faults in the program, which the result names without their details.</param>
    public static async Task<ReadingResult> UnderstandAsync(
        ArticleReader reader,
        ImportItem item,
        ReadingContext terms,
        CancellationToken cancellationToken,
        Action<Exception>? failed = null
    )
    {
        try
        {
            ReadOnlyMemory<byte> bytes = await item.ReadAsync(cancellationToken);
            ReadOnlyMemory<byte>? sidecar = null;
            if (item.ReadSidecarAsync is { } read)
            {
                // Not "? :": null would become an empty sidecar there, by way of a null array.
                sidecar = await read(cancellationToken);
            }

            return reader.Read(item.FileName, bytes, terms with { Sidecar = sidecar });
        }
        catch (FileTooLargeException tooLarge)
        {
            return Rejected(ImportProblems.TooLarge(item.FileName, tooLarge.Length, tooLarge.Limit));
        }
        catch (FileNotFoundException) when (item.Path.Contains('\uFFFD', StringComparison.Ordinal))
        {
            // A name in another encoding cannot be given back to the system as it was.
            return Rejected(ImportProblems.NotUtf8(item.FileName));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return Rejected(ImportProblems.Unreadable(item.FileName, e.Message));
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // One file that trips a rule must not cost the other files of the run.
            failed?.Invoke(e);
            return Rejected(ImportProblems.Failed(item.FileName));
        }
    }

    private static ReadingResult Rejected(Problem problem) => new(null, [problem]);
}
