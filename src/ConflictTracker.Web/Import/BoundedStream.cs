namespace ConflictTracker.Web.Import;

/// <summary>Reads a stream whose stated length cannot be trusted.</summary>
internal static class BoundedStream
{
    /// <exception cref="FileTooLargeException">More than <paramref name="limit"/> bytes came.</exception>
    public static async Task<ReadOnlyMemory<byte>> ReadAllAsync(
        Stream stream,
        long limit,
        CancellationToken cancellationToken
    )
    {
        using var bytes = new MemoryStream();
        byte[] buffer = new byte[81_920];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (bytes.Length + read > limit)
            {
                throw new FileTooLargeException(bytes.Length + read, limit);
            }

            await bytes.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
        }

        return bytes.ToArray();
    }
}
